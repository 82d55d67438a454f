package org.indh.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.indh.core.place.StatedTerritory;
import org.indh.core.place.TerritoryLevel;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.planning.programme.Coverage;
import org.indh.planning.programme.ProgrammeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryCountTest {
    private static final String CODE = "TE-COUNT";
    private static final String THREE = "Amerzgane;Gourrama;Belfaa";

    private static Judged judged(String statement, String names) {
        List<StatedTerritory> territories = Arrays.stream(names.split(";"))
                .map(name -> new StatedTerritory(name, null, null, null, null))
                .toList();
        return Judged.of(ProgrammeBuilder.builder()
                .coverage(new Coverage(LocalizedText.parse(statement), territories))
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "Une dizaine de communes,10",
        "Deux communes,2",
        "4 communes,4",
        "12 communes de deux provinces,12",
        "Five communes,5",
        "أربع جماعات,4",
        "au plus 2 communes,2"
    })
    void another_number_than_that_of_the_communes_named_is_told(String statement, String stated) {
        Judged judged = judged(statement, THREE);
        assertThat(judged.found(CODE))
                .containsExactly("info /coverage/statement /coverage/territories/0(named)"
                        + " /coverage/territories/1(named) /coverage/territories/2(named)");
        assertThat(judged.told(CODE, Language.EN))
                .singleElement()
                .asString()
                .startsWith("The text states " + stated + " ")
                .endsWith("3 territories are named.");
    }

    @ParameterizedTest
    @CsvSource({
        "Trois communes",
        "3 communes",
        "three communes",
        "ثلاث جماعات",
        "au moins 2 communes",
        "au plus 5 communes",
        "au plus 3 communes",
        "au moins 3 communes",
        "2 communes puis 3 communes en phase 2",
        "5 communes dont celles de Ouarzazate",
        "les communes de la région",
        "40 douars",
        "12 partenaires"
    })
    void the_same_number_one_within_its_bound_and_what_counts_something_else_are_not(String statement) {
        assertThat(judged(statement, THREE).found(CODE)).isEmpty();
    }

    @Test
    void a_territory_that_is_named_twice_counts_once() {
        assertThat(judged("deux communes", "Mokrisset;Moqrisset;Belfaa").found(CODE))
                .isEmpty();
    }

    @Test
    void provinces_are_counted_among_provinces() {
        assertThat(judged("deux provinces", "Ouezzane;Midelt;Belfaa").found(CODE))
                .isEmpty();
        assertThat(judged("trois provinces", "Ouezzane;Midelt;Belfaa").found(CODE))
                .hasSize(1);
    }

    @Test
    void where_none_is_named_nothing_is_said() {
        assertThat(Judged.of(ProgrammeBuilder.builder()
                                .coverage(new Coverage(LocalizedText.parse("12 communes"), List.of()))
                                .build())
                        .found(CODE))
                .isEmpty();
    }

    @Test
    void a_declared_level_counts_and_not_what_the_name_could_be() {
        List<StatedTerritory> communes = List.of(
                StatedTerritory.of("Ouezzane", TerritoryLevel.COMMUNE),
                StatedTerritory.of("Midelt", TerritoryLevel.COMMUNE));
        for (String statement : List.of("deux communes", "3 provinces", "deux régions")) {
            assertThat(Judged.of(ProgrammeBuilder.builder()
                                    .coverage(new Coverage(LocalizedText.parse(statement), communes))
                                    .build())
                            .found(CODE))
                    .as(statement)
                    .isEmpty();
        }
        assertThat(Judged.of(ProgrammeBuilder.builder()
                                .coverage(new Coverage(LocalizedText.parse("3 communes"), communes))
                                .build())
                        .found(CODE))
                .hasSize(1);
    }

    @Test
    void a_name_that_nothing_bears_counts_as_a_commune() {
        assertThat(judged("2 communes", "Xyzzy;Belfaa").found(CODE)).isEmpty();
        assertThat(judged("3 communes", "Xyzzy;Belfaa").found(CODE)).hasSize(1);
        assertThat(judged("3 provinces", "Xyzzy;Qwfp").found(CODE)).isEmpty();
    }

    @Test
    void a_name_of_two_levels_may_be_counted_as_either_and_another_number_is_told_all_the_same() {
        assertThat(judged("3 communes et 2 provinces", "Amerzgane;Gourrama;Belfaa;Midelt;Ouezzane")
                        .found(CODE))
                .isEmpty();
        assertThat(judged("9 communes et 2 provinces", "Amerzgane;Gourrama;Belfaa;Midelt;Ouezzane")
                        .found(CODE))
                .hasSize(1);
    }

    @Test
    void a_further_number_that_does_not_fit_either_or_counts_something_else_mends_nothing() {
        assertThat(judged("2 communes puis 4 communes en phase 2", THREE).found(CODE))
                .hasSize(1);
        assertThat(judged("2 communes et 3 douars", THREE).found(CODE)).hasSize(1);
    }
}
