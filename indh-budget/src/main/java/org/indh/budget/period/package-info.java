/**
 * Years that do not begin in January, and amounts that touch several of them: {@link org.indh.budget.period.YearCalendar}
 * says which year a day is in, {@link org.indh.budget.period.Span} by what key an amount of several years is cut,
 * {@link org.indh.budget.period.PeriodSplit} cuts lines by what they state to pay for. An amount
 * that nobody gave a day or a key stays undated. {@link org.indh.budget.period.CutOff} tells which lines a closing leaves to the
 * next period, and which of those it takes back.
 */
@NullMarked
package org.indh.budget.period;

import org.jspecify.annotations.NullMarked;
