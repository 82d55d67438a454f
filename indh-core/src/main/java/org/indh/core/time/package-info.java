/**
 * Years and dates as programmes speak of them: {@link org.indh.core.time.YearRange} from a first to a last year,
 * {@link org.indh.core.time.Years} any set of them, {@link org.indh.core.time.MilestoneYear} the head of a
 * target column ("An 3" or 2019), {@link org.indh.core.time.Timing} when a statement falls due,
 * {@link org.indh.core.time.StatedDate} what stands in a cell for dates.
 */
@NullMarked
package org.indh.core.time;

import org.jspecify.annotations.NullMarked;
