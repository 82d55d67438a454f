package org.indh.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Phrase;
import org.indh.core.text.Resources;
import org.indh.core.time.DateReading.Dated;
import org.indh.core.time.DateReading.Reason;
import org.indh.core.time.DateReading.Undated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-03-15 | 2017-03-15",
                "2017-03-15T00:00:00 | 2017-03-15",
                "2017-03-15 00:00 | 2017-03-15",
                "15/03/2017 | 2017-03-15",
                "15.3.2017 | 2017-03-15",
                "15 - 03 - 2017 | 2017-03-15",
                "5/5/2017 | 2017-05-05",
                "29/02/2016 | 2016-02-29",
                "15 mars 2017 | 2017-03-15",
                "le 1er août 2017 | 2017-08-01",
                "Mercredi 15 mars 2017. | 2017-03-15",
                "15-déc.-2017 | 2017-12-15",
                "15 March 2017 | 2017-03-15",
                "March 15, 2017 | 2017-03-15",
                "the 3rd of May 2017 | 2017-05-03",
                "15 مارس 2017 | 2017-03-15",
                "يوم 15 غشت 2017 | 2017-08-15",
                "١٥ يوليوز ٢٠١٧ | 2017-07-15",
                "١٥/٠٣/٢٠١٧ | 2017-03-15",
            })
    void a_day_is_read_as_people_write_it(String text, LocalDate day) {
        assertThat(StatedDate.parse(text).day()).contains(day);
        assertThat(StatedDate.parse(text).reading()).isEqualTo(new Dated(day, day, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mars 2017 | 2017-03-01 | 2017-03-31",
                "Fin février 2016 | 2016-02-01 | 2016-02-29",
                "03/2017 | 2017-03-01 | 2017-03-31",
                "2017-03 | 2017-03-01 | 2017-03-31",
                "September 2017 | 2017-09-01 | 2017-09-30",
                "شهر شتنبر 2017 | 2017-09-01 | 2017-09-30",
                "2017 | 2017-01-01 | 2017-12-31",
                "fin 2017 | 2017-01-01 | 2017-12-31",
                "سنة 2017 | 2017-01-01 | 2017-12-31",
            })
    void a_month_or_a_year_is_all_of_its_days(String text, LocalDate first, LocalDate last) {
        assertThat(StatedDate.parse(text).reading()).isEqualTo(new Dated(first, last, false));
        assertThat(StatedDate.parse(text).day()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"03/04/2017, 2017-04-03", "12-01-2017, 2017-01-12", "٠٣/٠٤/٢٠١٧, 2017-04-03"})
    void a_day_that_could_be_a_month_is_read_first_and_said_to_be_ambiguous(String text, LocalDate day) {
        assertThat(StatedDate.parse(text).reading()).isEqualTo(new Dated(day, day, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2017",
                "29/02/2017",
                "31 avril 2017",
                "00/03/2017",
                "2017-13-01",
                "03/15/2017",
                "13/2017",
                "32 مارس 2017",
            })
    void a_day_that_no_calendar_has_is_not_moved_to_another(String text) {
        assertThat(StatedDate.parse(text).reading()).isEqualTo(new Undated(Reason.NO_SUCH_DAY, null));
    }

    @ParameterizedTest
    @CsvSource({
        "En cours de signature, being-signed",
        "(en cours de signature), being-signed",
        "Signée, signed",
        "À déterminer, to-be-set",
        "TBD, to-be-set",
        "n/a, none",
        "في طور التوقيع, being-signed",
        "en cours, under-way",
    })
    void a_state_in_place_of_a_date_is_known(String text, String status) {
        assertThat(StatedDate.parse(text).reading()).isEqualTo(new Undated(Reason.STATUS, status));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "après les élections",
                "15/03/17",
                "2017-2018",
                "2017/2018",
                "signée le 15 mars 2017 à Rabat",
                "15 foo 2017",
                "03 04 2017",
                "mars",
                "15 mars",
                "mars avril mai 2017",
                "0217",
                "-",
                "2017-03-15 or later, unless the council of the commune decides otherwise",
            })
    void what_is_neither_is_not_guessed(String text) {
        assertThat(StatedDate.parse(text).reading()).isEqualTo(new Undated(Reason.NOT_A_DATE, null));
        assertThat(StatedDate.parse(text).day()).isEmpty();
    }

    @Property
    void a_day_comes_back_from_its_text(@ForAll("days") LocalDate day) {
        StatedDate stated = StatedDate.of(day);
        assertThat(stated.day()).contains(day);
        assertThat(StatedDate.parse(stated.toString())).isEqualTo(stated);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(2999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void any_text_is_kept_and_read_as_something(@ForAll String text) {
        if (!text.isBlank()) {
            assertThat(StatedDate.parse(text).reading()).isNotNull();
        }
    }

    @Test
    void nothing_is_no_date_and_the_last_day_is_not_before_the_first() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> StatedDate.parse(" "));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Dated(LocalDate.of(2017, 2, 1), LocalDate.of(2017, 1, 1), false));
    }

    @Test
    void no_word_means_two_things() {
        Map<String, String> meanings = new HashMap<>();
        for (String line : Resources.lines(StatedDate.class, "/META-INF/indh/core/time/dates.txt")) {
            if (line.contains(":") && !line.startsWith("#")) {
                String key = line.substring(0, line.indexOf(':'));
                for (String word : line.substring(line.indexOf(':') + 1).split(";", -1)) {
                    String before = meanings.put(Phrase.normal(word), key);
                    assertThat(before == null ? key : before).as(word).isEqualTo(key);
                }
            }
        }
    }
}
