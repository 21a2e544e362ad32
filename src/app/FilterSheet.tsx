import { Sheet } from '#ui/Sheet.tsx';
import { FacetPane, type FacetPaneProps } from '#views/facets/FacetPane.tsx';

export interface FilterSheetProps extends FacetPaneProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The filters where there is no room for them beside the events. */
export function FilterSheet({ open, onOpen, ...filters }: FilterSheetProps) {
  return (
    <Sheet title="Filters" open={open} onOpen={onOpen} from="side">
      <FacetPane {...filters} />
    </Sheet>
  );
}
