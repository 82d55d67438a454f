package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.indh.core.document.Shape.Scalar;
import org.indh.core.measure.Decimal;
import org.indh.core.text.InvalidValueException;
import org.indh.core.time.Years;
import org.junit.jupiter.api.Test;

class ReadTextsTest {
    private static final Scalar DECIMAL = (Scalar) Shape.of(Decimal.class);
    private static final Scalar YEARS = (Scalar) Shape.of(Years.class);

    private final ReadTexts read = new ReadTexts();

    @Property
    void a_text_has_the_value_that_its_shape_reads_whatever_was_read_before(
            @ForAll List<@IntRange(min = 1000, max = 1400) Integer> years) {
        ReadTexts fresh = new ReadTexts();
        for (int year : years) {
            assertThat(fresh.read(YEARS, "" + year)).isEqualTo(Years.of(year));
            assertThat(fresh.read(DECIMAL, "" + year)).isEqualTo(Decimal.of(year));
        }
    }

    @Test
    void a_text_that_comes_again_is_not_read_again() {
        assertThat(read.read(YEARS, "2018")).isSameAs(read.read(YEARS, new String("2018")));
    }

    @Test
    void more_texts_than_there_are_places_are_all_read() {
        for (int round = 0; round < 2; round++) {
            for (int year = 1000; year < 3000; year++) {
                assertThat(read.read(YEARS, "" + year)).isEqualTo(Years.of(year));
            }
        }
    }

    @Test
    void a_text_that_one_shape_reads_is_refused_by_another_each_time() {
        assertThat(read.read(DECIMAL, "12")).isEqualTo(Decimal.of(12));
        for (int round = 0; round < 2; round++) {
            assertThatThrownBy(() -> read.read(YEARS, "12")).isInstanceOf(InvalidValueException.class);
        }
    }
}
