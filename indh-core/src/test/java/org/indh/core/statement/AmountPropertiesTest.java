package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.indh.core.measure.Decimal;
import org.indh.core.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountPropertiesTest {
    private static final int LONG = 1_000_000;
    /** Generous: a slow machine takes a tenth of it, a reader that goes back over the text takes hours. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.strings()
                .withChars("0123456789٠١٫٬،., '’-–()%€kMDHa\u00a0\u202f\n\u200f+/".toCharArray())
                .ofMaxLength(20);
    }

    @Property
    void what_a_language_writes_is_read_back(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long minor,
            @ForAll Language language) {
        Decimal amount = new Decimal(BigDecimal.valueOf(minor, 2));
        String text = language.number(amount.value().setScale(2)) + " DH";
        assertThat(AmountText.read(text, NumberConvention.UNSETTLED).find().map(WrittenAmount::value))
                .as(text)
                .contains(amount);
    }

    @Property
    void whatever_is_scribbled_is_read_or_left_and_its_text_is_kept(
            @ForAll("scribbles") String text, @ForAll NumberConvention convention, @ForAll PercentBasis basis) {
        assertThat(AmountText.read(text, convention).text()).isEqualTo(text);
        assertThat(PercentText.read(text, basis, convention).text()).isEqualTo(text);
    }

    /** A convention takes one of two readings away; it makes no third, and changes none that stands alone. */
    @Property
    void a_convention_only_takes_readings_away(@ForAll("scribbles") String text, @ForAll NumberConvention convention) {
        CellReading<WrittenAmount> open = AmountText.read(text, NumberConvention.UNSETTLED);
        CellReading<WrittenAmount> told = AmountText.read(text, convention);
        if (open instanceof CellReading.Ambiguous<WrittenAmount> both && convention.isSettled()) {
            assertThat(List.of(both.one(), both.other())).contains(told.find().orElseThrow());
        } else {
            assertThat(told).isEqualTo(open);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1.", "1 ", "1,234.", "(", "-", ".", " ", "\u200f", "a", "é", "\u0301", "ﷺ", "1(", "%", "M", "٬١",
                "1'"
            })
    void a_piece_repeated_without_end_is_left_in_no_time(String piece) {
        String text = piece.repeat(LONG / piece.length());
        assertTimeout(LIMIT, () -> {
            AmountText.read(text, NumberConvention.UNSETTLED);
            PercentText.read(text, PercentBasis.UNSTATED, NumberConvention.UNSETTLED);
            AmountUnit.of(text);
            NumberConvention.of(List.of(text, text));
        });
        assertThat(AmountText.read(text, NumberConvention.UNSETTLED).find()).isEmpty();
    }
}
