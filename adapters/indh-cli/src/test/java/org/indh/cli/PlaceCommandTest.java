package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code indh place}. */
class PlaceCommandTest {
    @Test
    void a_place_is_shown_with_its_code_its_names_what_lies_around_it_and_how_well_the_name_fits() {
        assertThat(Run.of("place", "Mokrisset")).isEqualTo(new Run(0, """
                        01.405.09.09  Moqrisset, commune rurale (مقريصات)
                                      Ouezzane, Tanger-Tétouan-Al Hoceima
                                      autre graphie du nom : à écrire comme ci-dessus
                        """, ""));
    }

    @Test
    void in_arabic_the_arabic_names_come_first_and_what_is_latin_stays_in_one_piece() {
        assertThat(Run.of("place", "Mokrisset", "--lang", "ar").out()).isEqualTo("""
                        \u206801.405.09.09\u2069  مقريصات، جماعة قروية (\u2068Moqrisset\u2069)
                                      وزان، طنجة-تطوان-الحسيمة
                                      رسم آخر للاسم: يكتب كما ورد أعلاه
                        """);
    }

    @Test
    void where_several_fit_all_are_shown_and_how_to_tell_them_apart() {
        assertThat(Run.of("place", "Sidi", "Boubker", "--lang", "en").out()).isEqualTo("""
                        02.275.03.15  Sidi Boubker, rural commune (سيدي بوبكر)
                                      Jerada, Oriental
                                      exact name
                        07.427.09.15  Sidi Boubker, rural commune (سيدي بوبكر)
                                      Rehamna, Marrakech-Safi
                                      exact name

                        2 territories fit this name: --level or --within tells them apart.
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "Sidi Boubker --within 07,07.427.09.15",
        "Tétouan --level commune,01.571.01.11",
        "Tétouan --level PROVINCE,01.571",
        "Agdal --within 03.231 --level arrondissement,03.231.01.01",
        "جماعة بركان,02.113.01.09",
        "MA-OUA,08.401"
    })
    void a_level_and_a_territory_around_tell_places_apart(String arguments, String code) {
        Run run = Run.of((Object[]) ("place " + arguments).split(" ", -1));
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith(code + " ").hasLineCount(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|indh: aucun lieu du Maroc ne correspond à « Bruxelles »",
                "en|indh: no place of Morocco corresponds to “Bruxelles”",
                "ar|indh: لا يوجد مكان بالمغرب يوافق «\u2068Bruxelles\u2069»"
            })
    void where_there_is_nobody_it_says_so(String language, String said) {
        assertThat(Run.of("place", "Bruxelles", "--lang", language)).isEqualTo(new Run(1, "", said + "\n"));
    }

    @Test
    void programs_read_json() {
        assertThat(Run.of("place", "Berkane", "--level", "province", "--format", "json"))
                .isEqualTo(new Run(0, """
                        {
                          "name": "Berkane",
                          "single": "02.113",
                          "candidates": [
                            {
                              "code": "02.113",
                              "kind": "province",
                              "fr": "Berkane",
                              "ar": "بركان",
                              "iso": "MA-BER",
                              "edition": "2024",
                              "match": "exact",
                              "within": [
                                {
                                  "code": "02",
                                  "kind": "region",
                                  "fr": "Oriental",
                                  "ar": "الشرق",
                                  "iso": "MA-02"
                                }
                              ]
                            }
                          ]
                        }
                        """, ""));
    }

    @Test
    void json_tells_that_there_is_nobody_and_chooses_nobody_among_several() {
        Run nobody = Run.of("place", "Bruxelles", "--format", "json");
        assertThat(nobody.status()).isEqualTo(1);
        assertThat(nobody.out()).isEqualTo("""
                {
                  "name": "Bruxelles",
                  "candidates": []
                }
                """);
        assertThat(Run.of("place", "Sidi Boubker", "--format", "json").out())
                .doesNotContain("\"single\"")
                .contains("\"07.427.09.15\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar"})
    void every_grade_and_every_kind_has_its_words(String language) {
        for (String name :
                new String[] {"MA-02", "Rabat", "RABAT", "Mokrisset", "Souss", "Tinzert", "Agdal", "Assais"}) {
            assertThat(Run.of("place", name, "--lang", language).status()).isZero();
        }
    }
}
