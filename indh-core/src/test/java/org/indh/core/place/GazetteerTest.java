package org.indh.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer MOROCCO = Gazetteer.morocco();

    private static Territory territory(String code) {
        return MOROCCO.territory(HcpCode.parse(code)).orElseThrow();
    }

    private static List<String> codes(Stream<Territory> territories) {
        return territories.map(territory -> territory.code().text()).toList();
    }

    @ParameterizedTest
    @CsvSource({"REGION, 12, 2024", "PROVINCE, 75, 2024", "COMMUNE, 1503, 2014", "ARRONDISSEMENT, 41, 2014"})
    void each_level_has_as_many_territories_as_its_edition(TerritoryLevel level, int count, String edition) {
        assertThat(MOROCCO.territories(level)).hasSize(count).allMatch(territory -> territory.level() == level);
        assertThat(MOROCCO.edition(level)).isEqualTo(edition);
        assertThat(MOROCCO.publisher(level)).startsWith("HCP");
    }

    @ParameterizedTest
    @CsvSource({"PROVINCE, 62", "PREFECTURE, 13", "URBAN_COMMUNE, 221", "RURAL_COMMUNE, 1282"})
    void the_kinds_of_one_level_are_told_apart(TerritoryKind kind, int count) {
        assertThat(MOROCCO.territories(kind.level()).stream().filter(territory -> territory.kind() == kind))
                .hasSize(count);
        assertThat(TerritoryKind.parse(kind.code())).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "01, 8, 146", "02, 8, 124", "03, 9, 194", "04, 7, 114", "05, 5, 135", "06, 9, 153",
        "07, 8, 251", "08, 5, 125", "09, 6, 175", "10, 4, 53", "11, 4, 20", "12, 2, 13"
    })
    void a_region_has_its_provinces_and_they_have_its_communes(String region, int provinces, int communes) {
        List<Territory> children = MOROCCO.children(HcpCode.parse(region));
        assertThat(children).hasSize(provinces).allMatch(child -> child.level() == TerritoryLevel.PROVINCE);
        assertThat(children.stream().flatMap(province -> MOROCCO.children(province.code()).stream()))
                .hasSize(communes)
                .allMatch(child -> child.level() == TerritoryLevel.COMMUNE);
    }

    @Test
    void the_territory_around_each_is_there_and_holds_it() {
        for (Territory territory : MOROCCO.territories()) {
            if (territory.level() == TerritoryLevel.REGION) {
                assertThat(territory.parent()).isEmpty();
                continue;
            }
            Territory parent =
                    MOROCCO.territory(territory.parent().orElseThrow()).orElseThrow();
            assertThat(parent.level()).isLessThan(territory.level());
            assertThat(MOROCCO.children(parent.code())).contains(territory);
            assertThat(MOROCCO.ancestors(territory))
                    .startsWith(parent)
                    .allMatch(around -> territory.isWithin(around.code()) && !around.isWithin(territory.code()));
        }
    }

    @Test
    void regions_provinces_and_prefectures_have_a_code_of_iso_each_its_own() {
        assertThat(MOROCCO.territories().stream().map(Territory::iso).filter(iso -> iso != null))
                .hasSize(12 + 75)
                .doesNotHaveDuplicates()
                .allMatch(iso -> String.valueOf(iso).matches("MA-([0-9]{2}|[A-Z]{3})"));
        assertThat(territory("08.401").iso()).isEqualTo("MA-OUA");
        assertThat(territory("08.401.03.03").iso()).isNull();
    }

    @Test
    void what_lies_around_a_territory_is_told_from_the_nearest() {
        assertThat(codes(MOROCCO.ancestors(territory("08.401.03.03")).stream())).containsExactly("08.401", "08");
        assertThat(codes(MOROCCO.ancestors(territory("01.511.01.03")).stream()))
                .containsExactly("01.511.01.0", "01.511", "01");
        assertThat(MOROCCO.ancestors(territory("08"))).isEmpty();
        assertThat(MOROCCO.children(HcpCode.parse("08.401.03.03"))).isEmpty();
        assertThat(codes(MOROCCO.children(HcpCode.parse("01.511.01.0")).stream()))
                .containsExactly("01.511.01.03", "01.511.01.05", "01.511.01.06", "01.511.01.07");
    }

    @Test
    void six_cities_have_arrondissements() {
        assertThat(MOROCCO.territories(TerritoryLevel.ARRONDISSEMENT).stream()
                        .map(each ->
                                territory(each.parent().orElseThrow().text()).in(Language.FR))
                        .distinct())
                .containsExactlyInAnyOrder("Tanger", "Fès", "Rabat", "Salé", "Casablanca", "Marrakech");
    }

    @Test
    void a_territory_lies_in_itself_and_in_what_is_around_it_and_in_nothing_else() {
        Territory district = territory("01.511.01.03");
        assertThat(Stream.of("01.511.01.03", "01.511.01.0", "01.511", "01").map(HcpCode::parse))
                .allMatch(district::isWithin);
        assertThat(Stream.of("01.511.01.05", "01.511.01", "01.571", "02").map(HcpCode::parse))
                .noneMatch(district::isWithin);
        assertThat(territory("01").isWithin(HcpCode.parse("01.511"))).isFalse();
    }

    @Test
    void a_code_that_nobody_has_gives_no_territory() {
        assertThat(MOROCCO.territory(HcpCode.parse("08.402"))).isEmpty();
        assertThat(MOROCCO.territory(HcpCode.parse("08.401.03"))).isEmpty();
        assertThat(MOROCCO.children(HcpCode.parse("13"))).isEmpty();
    }

    @Test
    void a_territory_is_shown_by_its_name_in_the_readers_letters() {
        Territory commune = territory("08.401.03.03");
        assertThat(commune.in(Language.FR)).isEqualTo("Amerzgane");
        assertThat(commune.in(Language.EN)).isEqualTo("Amerzgane");
        assertThat(commune.in(Language.AR)).isEqualTo("أمرزكان");
        assertThat(commune).hasToString("08.401.03.03 Amerzgane (rural-commune)");
    }

    @Test
    void a_territory_has_a_name_in_both_languages() {
        Territory commune = territory("08.401.03.03");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Territory(
                        commune.code(), commune.kind(), LocalizedText.of(Language.FR, "Amerzgane"), null));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> TerritoryKind.parse("douar"));
    }

    @Test
    void names_hold_no_marks_of_direction_and_no_drawn_out_letters() {
        assertThat(MOROCCO.territories())
                .allMatch(territory -> territory.in(Language.AR).matches("[\\p{IsArabic}\\p{Mn} -]+"))
                .noneMatch(territory -> territory.in(Language.AR).contains("ـ"))
                .allMatch(territory -> territory.in(Language.FR).matches("[\\p{IsLatin} '-]+"));
    }
}
