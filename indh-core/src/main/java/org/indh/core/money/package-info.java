/**
 * Money, exact: {@link org.indh.core.money.Money} is an amount in one currency,
 * {@link org.indh.core.money.MoneyByCurrency} a sum in several that never mixes them.
 *
 * <p>Amounts are shared out by {@link org.indh.core.money.Money#split(java.util.List, Remainder)}; the parts always add
 * up to the whole, and a {@link org.indh.core.money.Remainder} says who bears what cannot be divided.
 *
 * <p>Between currencies stands an {@link org.indh.core.money.ExchangeRate}, dated and sourced.
 * {@link org.indh.core.money.ExchangeRates} hold a list of them, and a {@link org.indh.core.money.Conversion} takes from
 * that list the rates of one kind and of a stated age; where there is none it says so and supposes nothing.
 *
 * <p>No floating point anywhere, and each step that can lose a digit takes a {@link java.math.RoundingMode}. Reading the
 * amounts that people write, "1.697.293,05 DH", belongs to {@code org.indh.core.statement}; whose money it is and what it
 * is for, to {@code org.indh.budget}.
 */
@NullMarked
package org.indh.core.money;

import org.jspecify.annotations.NullMarked;
