import dayjs, { type ConfigType } from 'dayjs/esm/index.js';
import advancedFormat from 'dayjs/esm/plugin/advancedFormat/index.js';
import badMutable from 'dayjs/esm/plugin/badMutable/index.js';
import isoWeek from 'dayjs/esm/plugin/isoWeek/index.js';
import pluralGetSet from 'dayjs/esm/plugin/pluralGetSet/index.js';
import weekday from 'dayjs/esm/plugin/weekday/index.js';
import weekOfYear from 'dayjs/esm/plugin/weekOfYear/index.js';

// badMutable: vis-timeline sets parts of a date in place, as moment does. The others bring the calls that it makes.
for (const plugin of [pluralGetSet, weekday, weekOfYear, isoWeek, advancedFormat, badMutable]) dayjs.extend(plugin);

const isMoment = (value: unknown): boolean => dayjs.isDayjs(value);

// vis-timeline asks for the browser's language; it writes no words here, and weeks begin as in its English.
const locale = (): string => 'en';

/** What vis-timeline asks of moment, answered by dayjs, a fifth of its size. */
const moment = Object.assign((value?: ConfigType) => dayjs(value), { isMoment, locale });

// biome-ignore lint/style/noDefaultExport: vis-timeline imports moment as a default.
export default moment;
