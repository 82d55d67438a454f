package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.statement.AmountSaid.blanks;
import static org.indh.core.statement.AmountSaid.read;
import static org.indh.core.statement.AmountSaid.said;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as people write them, and what they are worth. */
class AmountTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // plain digits, and nought
                "0 | 0",
                "7 | 7",
                "1250 | 1250",
                "340000 | 340000",
                "0,5 | 0.5",
                "0.75 | 0.75",
                "0,00 | 0",
                "0.123 | 0.123",
                // grouped by points, decimals by a comma
                "1.697.293,05 | 1697293.05",
                "314.680,21 | 314680.21",
                "2.500.000 | 2500000",
                "۱٬۶۹۷٬۲۹۳٫۰۵ | 1697293.05",
                "۲.۵۰۰.۰۰۰ | 2500000",
                "12.345.678,9 | 12345678.9",
                "1.250,- | 1250",
                "48.000,-- | 48000",
                "750,- | 750",
                // grouped by commas, decimals by a point
                "1,697,293.05 | 1697293.05",
                "2,500,000 | 2500000",
                "640,125.5 | 640125.5",
                "1,234.567 | 1234.567",
                // grouped by apostrophes
                "1'200.50 | 1200.5",
                "1’200’000 | 1200000",
                "84'300,25 | 84300.25",
                "1'200.- | 1200",
                // grouped by blanks of several widths
                "80 077 200,80 | 80077200.8",
                "80~077~200,80 | 80077200.8",
                "80^077^200,80 | 80077200.8",
                "80_077_200,80 | 80077200.8",
                "80~077 200,80 | 80077200.8",
                "1 234,5 | 1234.5",
                "1 234.5 | 1234.5",
                "950 000 | 950000",
                "12 000 000 | 12000000",
                // not grouped
                "1200,50 | 1200.5",
                "1200.50 | 1200.5",
                "1234,567 | 1234.567",
                "1234567.891 | 1234567.891",
                "12,3456 | 12.3456",
                // negative
                "-1200 | -1200",
                "-1 200,50 | -1200.5",
                "- 1 200,50 | -1200.5",
                "−1.200,50 | -1200.5",
                "–350 | -350",
                "(1 200,50) | -1200.5",
                "( 75 000 ) | -75000",
                "(1 200 DH) | -1200 MAD",
                "(1 200) DH | -1200 MAD",
                "DH (1 200) | -1200 MAD",
                "1 200,50- | -1200.5",
                "1200− | -1200",
                "1 200,00- DH | -1200 MAD",
                "-   1 200,00 DH | -1200 MAD",
                "MAD -1 200 | -1200 MAD",
                "-€ 45,10 | -45.1 EUR",
                "+1 500 | 1500",
                "-0,00 | 0",
                // currencies, before and after
                "1 200 DH | 1200 MAD",
                "1 200,50 Dhs | 1200.5 MAD",
                "1 200 dhs. | 1200 MAD",
                "1200DH | 1200 MAD",
                "1 200 MAD | 1200 MAD",
                "MAD 1 200 | 1200 MAD",
                "MAD1,200.00 | 1200 MAD",
                "45 300 dirhams | 45300 MAD",
                "45 300 DIRHAMS | 45300 MAD",
                "1 dirham | 1 MAD",
                "1 200 د.م. | 1200 MAD",
                "1 200 درهم | 1200 MAD",
                "درهم 1 200 | 1200 MAD",
                "15 درهما | 15 MAD",
                "5 دراهم | 5 MAD",
                "314.680,21 € | 314680.21 EUR",
                "€ 314.680,21 | 314680.21 EUR",
                "€1,250.00 | 1250 EUR",
                "40 000 EUR | 40000 EUR",
                "EUR 40 000 | 40000 EUR",
                "2 000 euros | 2000 EUR",
                "300 أورو | 300 EUR",
                "25 000 USD | 25000 USD",
                "US$ 300 | 300 USD",
                "500 000 XOF | 500000 XOF",
                // scales
                "1 250 kDH | 1250000 MAD",
                "1 250 KDH | 1250000 MAD",
                "1 250 Kdhs | 1250000 MAD",
                "12,5 MDH | 12500000 MAD",
                "12,5 Mdh | 12500000 MAD",
                "12.5 MMAD | 12500000 MAD",
                "1,2 MMDH | 1200000000 MAD",
                "850 k€ | 850000 EUR",
                "850K€ | 850000 EUR",
                "3,4 M€ | 3400000 EUR",
                "3,4 M € | 3400000 EUR",
                "2,5 Md€ | 2500000000 EUR",
                "12 millions de DH | 12000000 MAD",
                "12,5 millions de dirhams | 12500000 MAD",
                "1 million d'euros | 1000000 EUR",
                "3 millions d’euros | 3000000 EUR",
                "2 milliards de dirhams | 2000000000 MAD",
                "1,8 Mrd DH | 1800000000 MAD",
                "1,8 Mds DH | 1800000000 MAD",
                "25 mille DH | 25000 MAD",
                "12 M | 12000000",
                "450 K | 450000",
                "7,25 Mio | 7250000",
                "MAD 12 million | 12000000 MAD",
                "€ 1.5 million | 1500000 EUR",
                "12 million dirhams | 12000000 MAD",
                "1 250 en milliers | 1250000",
                "1 250 (en milliers) | 1250000",
                "1 250 (en milliers de DH) | 1250000 MAD",
                "1 250 (kDH) | 1250000 MAD",
                "3 ملايين درهم | 3000000 MAD",
                "12 مليون درهم | 12000000 MAD",
                "40 ألف درهم | 40000 MAD",
                "1,2 مليار درهم | 1200000000 MAD",
                "2 ملايير درهم | 2000000000 MAD",
                "1 250 بآلاف الدراهم | 1250000 MAD",
                // Arabic-Indic digits and marks, marks of direction
                "١٢٬٣٤٥٫٦٧ | 12345.67",
                "١٢٬٣٤٥ | 12345",
                "١٫٢٣٤ | 1.234",
                "١٢٠٠ درهم | 1200 MAD",
                "٨٠ ٠٧٧ ٢٠٠٫٨٠ | 80077200.8",
                "١٢،٥ مليون درهم | 12500000 MAD",
                "\u200f١٢٠٠\u200f درهم | 1200 MAD",
                "\u202b1 200\u202c | 1200",
                "-٣٥٠ | -350",
            })
    void an_amount_is_read_as_it_is_written(String text, String worth) {
        assertThat(said(read(blanks(text)))).isEqualTo(worth);
        assertThat(said(read(" " + blanks(text) + "\u00a0\n"))).isEqualTo(worth);
        assertThat(read(blanks(text)).text()).isEqualTo(blanks(text));
    }
}
