package org.indh.budget.execution;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A rate of exchange as a report states it, with what it leaves out (taux de change): 1 EUR = 10.8345 MAD, and perhaps neither
 * its date nor who states it.
 *
 * @param unit what is priced: {@code 1 EUR}, {@code 100 JPY}
 * @param price what it costs: {@code 10.8345 MAD}
 * @param date the day from which it holds
 * @param kind what sort of rate it is: fixed by the agreement, of a month, of a central bank
 * @param source who states it: "Bank Al-Maghrib"
 */
@RecordBuilder
public record StatedRate(
        @Nullable Money unit,
        @Nullable Money price,
        @Nullable LocalDate date,
        ExchangeRate.@Nullable Kind kind,
        @Nullable String source) {}
