package org.indh.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDatumTest {
    private static List<String> found(String text) {
        return PersonalDatum.in(text).stream()
                .map(datum -> datum.kind().code() + " " + datum.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "écrire à contact@example.org.|email contact@example.org",
                "<prenom.nom+suivi@mairie.example.org>|email prenom.nom+suivi@mairie.example.org",
                "0600000001|phone 0600000001",
                "M. Exemple, 06 00 00 00 01|phone 06 00 00 00 01",
                "06.00.00.00.01|phone 06.00.00.00.01",
                "07-00-00-00-01|phone 07-00-00-00-01",
                "0522-000001|phone 0522-000001",
                "0522 00 00 01|phone 0522 00 00 01",
                "0 522 00 00 01|phone 0 522 00 00 01",
                "+212600000001|phone +212600000001",
                "+212 6 00 00 00 01|phone +212 6 00 00 00 01",
                "(+212) 522-00-00-01|phone (+212) 522-00-00-01",
                "00212 (0)6 00 00 00 01|phone 00212 (0)6 00 00 00 01",
                "+32 470 00 00 01|phone +32 470 00 00 01",
                "0032 470 00 00 01|phone 0032 470 00 00 01",
                "tél. : 022 00 00 01|phone 022 00 00 01",
                "الهاتف: ٠٦٠٠٠٠٠٠٠١|phone ٠٦٠٠٠٠٠٠٠١",
                "+212 600 000 001 en 2019|phone +212 600 000 001",
                "Téléphone +33 600 000 001|phone +33 600 000 001",
                "AB123456|identity-card AB123456",
                "titulaire BE 12345|identity-card BE 12345",
                "K123456|identity-card K123456",
                "K 123456|identity-card K 123456",
                "la présidente (K 123456)|identity-card K 123456",
                "CIN : A12345|identity-card A12345",
                "CIN n° RC 123456|identity-card RC 123456",
                "C.N.I.E. D-1234567|identity-card D-1234567",
                "carte nationale d’identité n° Y 12345|identity-card Y 12345",
                "رقم البطاقة الوطنية: A123456|identity-card A123456",
                "Passeport AB1234567|passport AB1234567",
                "جواز السفر رقم AB1234567|passport AB1234567",
                "007780000000000000000074|bank-account 007780000000000000000074",
                "RIB 007 780 0000000000000000 74|bank-account 007 780 0000000000000000 74",
                "RIB : 0077 8000 0000 0000 0000 0012|bank-account 0077 8000 0000 0000 0000 0012",
                "BE71 0961 2345 6769|bank-account BE71 0961 2345 6769",
                "BE71 0961 2345 6769 BIC ABCD|bank-account BE71 0961 2345 6769",
                "MA64 0077 8000 0000 0000 0000 0012|bank-account MA64 0077 8000 0000 0000 0000 0012",
            })
    void what_identifies_a_person_is_recognised_in_its_usual_forms(String text, String expected) {
        assertThat(found(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A.5.63",
                "IOV 1.2",
                "R6",
                "OS 1",
                "1 697 293,05",
                "1.697.293,05 MAD",
                "1\u202f697\u202f293,05",
                "+1 697 293,05",
                "+12 500 000 000",
                "+15000000",
                "2017 2018 2019 2020 2021 2022",
                "2017-2021",
                "30.20.10.12",
                "01.051.05.01",
                "05.081.05.01",
                "05.081.05.013",
                "05/06/2019 10 h",
                "05 06 07 08 09",
                "05 10 20 30 40 50",
                "12,5 %",
                "INDH2019",
                "INDH 2019",
                "INDH-2019-123456",
                "RC 12345",
                "IF 123456",
                "BP 12345",
                "CP 10000",
                "DH 50000",
                "COUT A 150000 DH",
                "A 150000",
                "en phase B 250000 dirhams",
                "R 123456 MAD",
                "P123456.7",
                "MA1234567",
                "contact @ la commune",
                "@commune",
                "a@b",
                "12 communes sur 13 (92 %)",
                "unité mobile 2017 2018 2019",
                "loi 113-14, décret 2-16-301",
                "n° 0612345",
                "06 12 34 56",
                "200 0612345678901",
                "28600 12800 27800 12800 27800",
                "BE68 5390 0754 7035",
                "ISO 9001 2015",
            })
    void codes_amounts_years_and_what_only_resembles_a_datum_are_left_alone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void several_are_found_in_their_order_and_each_once() {
        assertThat(found("06 00 00 00 01 / 06 00 00 00 02, CIN AB123456, a@example.org, b@example.org"))
                .containsExactly(
                        "phone 06 00 00 00 01",
                        "phone 06 00 00 00 02",
                        "identity-card AB123456",
                        "email a@example.org",
                        "email b@example.org");
    }

    @Property
    void each_stands_where_it_says(@ForAll String before, @ForAll String after) {
        String text = before + " contact@example.org " + after;
        for (PersonalDatum datum : PersonalDatum.in(text)) {
            assertThat(text.substring(datum.start(), datum.end())).isEqualTo(datum.text());
        }
        assertThat(found(text)).contains("email contact@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "06 ", "+212 6", "@", "a@", "a.", "AB12", "MA64 ", "0 ", "CIN ", "tél. 0", "1.", "+1(0)"})
    void hostile_texts_take_time_that_grows_with_their_length(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PersonalDatum.in(text));
    }
}
