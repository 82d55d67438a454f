package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.Dimension.COMMUNE;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.indh.core.money.Money;
import org.indh.core.rows.CsvSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list may state a currency on each line, as many as donors pay in, and each has its own number of decimals. */
class BulkCurrenciesTest {
    private static final List<String> DONORS =
            List.of("MAD", "EUR", "USD", "JPY", "CHF", "GBP", "TND", "KWD", "CAD", "SEK", "NOK", "DKK", "XOF", "XDR");

    @TempDir
    Path folder;

    @Test
    void each_of_fourteen_currencies_has_its_own_total_on_one_thread_or_more() throws Exception {
        String body = List.of(1, 20, 300).stream()
                .flatMap(amount -> DONORS.stream().map(currency -> "Tiznit," + currency + "," + amount + "\n"))
                .collect(Collectors.joining());
        for (int threads = 1; threads <= 3; threads++) {
            Total total = total("commune,currency,amount\n" + body, threads);
            assertThat(total.lines()).isEqualTo(3L * DONORS.size());
            for (String each : DONORS) {
                assertThat(total.money().in(Currency.getInstance(each))).isEqualTo(Money.of(321, each));
            }
        }
    }

    @Test
    void decimals_count_as_the_currency_has_them() throws Exception {
        Total total = total("""
                commune,currency,amount
                Tiznit,TND,1.5
                Tiznit,JPY,100
                Tiznit,JPY,0.5
                Tiznit,XOF,1000000
                Tiznit,KWD,0.25
                """, 1);
        assertThat(total.money().in(Currency.getInstance("TND")).amount()).isEqualByComparingTo("1.5");
        assertThat(total.money().in(Currency.getInstance("KWD")).amount()).isEqualByComparingTo("0.25");
        assertThat(total.money().in(Currency.getInstance("XOF")).amount()).isEqualByComparingTo("1000000");
        assertThat(total.money().in(Currency.getInstance("JPY")).amount())
                .as("half a yen, which nobody can pay, is not lost")
                .isEqualByComparingTo(new BigDecimal("100.5"));
    }

    @Test
    void an_amount_that_bears_its_currency_is_in_that_one_whatever_the_column_says() throws Exception {
        Total total = total("""
                commune,currency,amount
                Tiznit,MAD,12.50 EUR
                Tiznit,EUR,7.25 MAD
                Tiznit,EUR,-2 EUR
                Tiznit,MAD,5 ZZZ
                """, 1);
        assertThat(total.money()).hasToString("10.50 EUR + 7.25 MAD");
        assertThat(total.unknown()).as("5 of a currency that does not exist").isOne();
    }

    private Total total(String text, int threads) throws Exception {
        CsvSource source = CsvSource.of(Files.writeString(folder.resolve("lignes.csv"), text));
        return BulkConsolidation.of(source, LineColumns.of(source.columns()), List.of(COMMUNE), threads)
                .totals()
                .total();
    }
}
