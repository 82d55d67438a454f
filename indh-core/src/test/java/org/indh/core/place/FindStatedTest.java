package org.indh.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a territory may be that a document names. */
class FindStatedTest {
    private static List<String> codes(StatedTerritory stated) {
        return Gazetteer.morocco().find(stated).fitting().stream()
                .map(candidate -> candidate.territory().code().text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Sidi Boubker, , , 02.275.03.15 07.427.09.15",
        "Sidi Boubker, Jerada, , 02.275.03.15",
        "Sidi Boubker, , Oriental, 02.275.03.15",
        "Sidi Boubker, 02.275, , 02.275.03.15",
        "Sidi Boubker, Huy, , 02.275.03.15 07.427.09.15",
        "Amerzgane, Jerada, , ''",
        "Villeneuve, , , ''",
    })
    void a_name_is_narrowed_by_what_is_known_around_it(String name, String province, String region, String codes) {
        StatedTerritory stated = new StatedTerritory(name, TerritoryLevel.COMMUNE, null, province, region);
        assertThat(String.join(" ", codes(stated))).isEqualTo(codes);
    }

    @Test
    void a_code_says_it_alone_and_a_level_where_there_is_one() {
        HcpCode code = HcpCode.parse("08.401.03.03");
        assertThat(codes(new StatedTerritory("Sidi Boubker", null, code, null, null)))
                .containsExactly("08.401.03.03");
        assertThat(codes(new StatedTerritory(null, null, HcpCode.parse("08.999"), null, null)))
                .isEmpty();
        assertThat(codes(new StatedTerritory(null, null, null, null, null))).isEmpty();
        assertThat(codes(StatedTerritory.of("Berkane", TerritoryLevel.PROVINCE)))
                .containsExactly("02.113");
        assertThat(codes(new StatedTerritory("Berkane", null, null, null, null)))
                .containsExactlyInAnyOrder("02.113", "02.113.01.09");
    }
}
