package org.indh.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.indh.core.place.HcpCode;
import org.indh.core.place.StatedTerritory;
import org.indh.core.place.TerritoryLevel;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryNameTest {
    private static final String CODE = "TE-NAME";

    private static StatedTerritory commune(String name) {
        return StatedTerritory.of(name, TerritoryLevel.COMMUNE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Amerzgane", "Aït Zineb", "AIT BAHA", "Al-Hoceima", "Berkane", "أمرزكان", "Commune de Gourrama"})
    void a_name_of_the_lists_is_told_of_nothing_whatever_its_accents_and_capitals(String name) {
        assertThat(Judged.of(Programmes.in(commune(name))).found(CODE)).isEmpty();
    }

    @Test
    void other_spellings_are_one_information_that_gives_the_listed_ones() {
        Judged judged = Judged.of(Programmes.in(commune("Mokrisset"), commune("Amerzgane"), commune("Beni Mathar")));
        assertThat(judged.found(CODE))
                .containsExactly("info /coverage/territories/0/name /coverage/territories/2/name");
        assertThat(judged.told(CODE, Language.EN))
                .containsExactly("2 names are spelt otherwise in the official lists: Mokrisset → Moqrisset"
                        + " (01.405.09.09), Beni Mathar → Bni Mathar (02.275.05.01).");
    }

    @Test
    void a_name_that_stands_twice_is_one_name_at_two_places() {
        Judged judged = Judged.of(Programmes.in(commune("Mokrisset"), commune("Mokrisset")));
        assertThat(judged.told(CODE, Language.EN)).singleElement().asString().startsWith("One name is spelt otherwise");
        assertThat(judged.found(CODE))
                .containsExactly("info /coverage/territories/0/name /coverage/territories/1/name");
    }

    @Test
    void a_name_that_several_bear_is_warned_of_until_something_says_which() {
        assertThat(Judged.of(Programmes.in(commune("Sidi Boubker"))).told(CODE, Language.FR))
                .singleElement()
                .asString()
                .startsWith("2 territoires portent le nom « Sidi Boubker »")
                .contains("(02.275.", "(07.");
        StatedTerritory inProvince = new StatedTerritory("Sidi Boubker", TerritoryLevel.COMMUNE, null, "Jerada", null);
        assertThat(Judged.of(Programmes.in(inProvince)).found(CODE)).isEmpty();
        StatedTerritory inRegion =
                new StatedTerritory("Sidi Boubker", TerritoryLevel.COMMUNE, null, null, "Région de l'Oriental");
        assertThat(Judged.of(Programmes.in(inRegion)).found(CODE)).isEmpty();
    }

    @Test
    void a_name_of_two_levels_is_one_of_the_level_that_is_told() {
        assertThat(Judged.of(Programmes.in(new StatedTerritory("Berkane", null, null, null, null)))
                        .found(CODE))
                .containsExactly("warning /coverage/territories/0/name");
        assertThat(Judged.of(Programmes.in(StatedTerritory.of("Berkane", TerritoryLevel.PROVINCE)))
                        .found(CODE))
                .isEmpty();
    }

    @Test
    void a_name_that_nothing_bears_is_warned_of_with_the_nearest() {
        assertThat(Judged.of(Programmes.in(commune("Amerzgone"))).told(CODE, Language.EN))
                .containsExactly("No territory of Morocco is called “Amerzgone” at this level. The nearest name is"
                        + " Amerzgane (08.401.03.03).");
        assertThat(Judged.of(Programmes.in(commune("Molenbeek"))).found(CODE)).hasSize(1);
    }

    @Test
    void a_declared_code_settles_which_and_a_name_that_is_another_is_warned_of() {
        StatedTerritory coded = new StatedTerritory("Mokrisset", null, HcpCode.parse("01.405.09.09"), null, null);
        assertThat(Judged.of(Programmes.in(coded)).found(CODE)).isEmpty();
        StatedTerritory wrong = new StatedTerritory("Berkane", null, HcpCode.parse("01.405.09.09"), null, null);
        assertThat(Judged.of(Programmes.in(wrong)).told(CODE, Language.FR))
                .containsExactly(
                        "Le nom « Berkane » n’est pas celui du code indiqué, qui désigne Moqrisset (01.405.09.09).");
    }

    @Test
    void names_in_arabic_letters_are_answered_in_arabic_letters() {
        assertThat(Judged.of(Programmes.in(commune("أمرسكان"))).told(CODE, Language.FR))
                .singleElement()
                .asString()
                .contains("أمر");
    }

    @Test
    void the_listed_spelling_of_one_is_that_one_though_another_sounds_the_same() {
        assertThat(Judged.of(Programmes.in(commune("Majjate"))).found(CODE)).isEmpty();
        assertThat(Judged.of(Programmes.in(commune("Majjat"))).found(CODE)).isEmpty();
        assertThat(Judged.of(Programmes.in(commune("Majate"))).told(CODE, Language.FR))
                .singleElement()
                .asString()
                .contains("03.061.05.03", "07.161.07.11");
    }

    @Test
    void in_arabic_the_written_name_stands_before_the_arrow_and_each_keeps_its_direction() {
        assertThat(Judged.of(Programmes.in(commune("Mokrisset"))).told(CODE, Language.AR))
                .singleElement()
                .asString()
                .contains("\u2068Mokrisset\u2069 ← \u2068Moqrisset\u2069 (\u206801.405.09.09\u2069)");
    }

    @Test
    void several_are_named_in_the_readers_language() {
        assertThat(Judged.of(Programmes.in(commune("Sidi Boubker"))).told(CODE, Language.AR))
                .singleElement()
                .asString()
                .contains("\u2068سيدي");
    }

    @Test
    void a_name_that_stands_with_and_without_its_code_is_told_only_where_it_has_none_in_any_order() {
        StatedTerritory coded = new StatedTerritory("Ouarzazate", null, HcpCode.parse("08.401"), null, null);
        StatedTerritory bare = new StatedTerritory("Ouarzazate", null, null, null, null);
        assertThat(Judged.of(Programmes.in(coded, bare)).found(CODE))
                .containsExactly("warning /coverage/territories/1/name");
        assertThat(Judged.of(Programmes.in(bare, coded)).found(CODE))
                .containsExactly("warning /coverage/territories/0/name");
    }
}
