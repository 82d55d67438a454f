package org.indh.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.indh.core.place.HcpCode;
import org.indh.core.place.StatedTerritory;
import org.indh.core.place.TerritoryLevel;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;

class TerritoryCodeTest {
    private static final String CODE = "TE-CODE";

    private static StatedTerritory commune(String name, String province, String region) {
        return new StatedTerritory(name, TerritoryLevel.COMMUNE, null, province, region);
    }

    @Test
    void a_code_that_the_edition_does_not_have_is_an_error_that_names_the_edition() {
        StatedTerritory unknown =
                new StatedTerritory("Amerzgane", TerritoryLevel.COMMUNE, HcpCode.parse("08.401.03.99"), null, null);
        Judged judged = Judged.of(Programmes.in(unknown));
        assertThat(judged.found(CODE)).containsExactly("error /coverage/territories/0/code");
        assertThat(judged.told(CODE, Language.EN))
                .containsExactly("The code 08.401.03.99 is not in the 2014 edition of the geographic codes.");
    }

    @Test
    void codes_of_cercles_are_not_in_the_lists_and_nothing_is_said_of_them() {
        StatedTerritory cercle = new StatedTerritory(null, null, HcpCode.parse("08.401.03"), null, null);
        assertThat(Judged.of(Programmes.in(cercle)).found(CODE)).isEmpty();
    }

    @Test
    void a_coded_commune_in_a_wrong_region_is_an_error() {
        StatedTerritory misplaced = new StatedTerritory(
                "Amerzgane", TerritoryLevel.COMMUNE, HcpCode.parse("08.401.03.03"), "Ouarzazate", "Souss-Massa");
        assertThat(Judged.of(Programmes.in(misplaced)).found(CODE))
                .containsExactly("error /coverage/territories/0/region");
    }

    @Test
    void communes_of_one_province_in_a_wrong_region_are_one_warning_where_only_their_names_are_known() {
        Judged judged = Judged.of(Programmes.in(
                commune("Amerzgane", "Ouarzazate", "Région Souss Massa"),
                commune("Belfaa", "Chtouka-Ait Baha", "Région Souss Massa"),
                commune("Aït Zineb", "Ouarzazate", "Région Souss Massa")));
        assertThat(judged.found(CODE))
                .containsExactly("warning /coverage/territories/0/region /coverage/territories/2/region");
        assertThat(judged.told(CODE, Language.EN))
                .containsExactly("2 territories are put in the region “Région Souss Massa” whereas it is Drâa-Tafilalet"
                        + " (08): Amerzgane, Aït Zineb. The territory is known by its name alone, without a code.");
    }

    @Test
    void a_wrong_province_is_told_and_not_its_region_besides() {
        assertThat(Judged.of(Programmes.in(commune("Amerzgane", "Tinghir", "Drâa-Tafilalet")))
                        .found(CODE))
                .containsExactly("warning /coverage/territories/0/province");
    }

    @Test
    void where_it_lies_as_told_or_nobody_knows_the_region_nothing_is_said() {
        assertThat(Judged.of(Programmes.in(
                                commune("Ain Bni Mathar", "Province de Jérada", "Région Orientale"),
                                commune("Al-Hoceima", "Province Al Hoceima", "Région Tanger-Tétouan-Al Hoceima"),
                                commune("Gourrama", "Province Midelt", "Région Draa-Tafilalet"),
                                commune("Amerzgane", "Ouarzazate", "le Grand Sud")))
                        .found(CODE))
                .isEmpty();
    }
}
