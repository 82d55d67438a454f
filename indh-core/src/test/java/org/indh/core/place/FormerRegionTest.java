package org.indh.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The regions of 1997 to 2015. */
class FormerRegionTest {
    private static FormerRegion of(String province) {
        return FormerRegion.all().stream()
                .filter(region -> region.provinces().contains(HcpCode.parse(province)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_province_of_today_lay_in_one_of_the_sixteen() {
        assertThat(FormerRegion.all())
                .hasSize(16)
                .extracting(FormerRegion::code)
                .isSorted();
        assertThat(FormerRegion.all().stream().flatMap(region -> region.provinces().stream()))
                .containsExactlyInAnyOrderElementsOf(Gazetteer.morocco().territories(TerritoryLevel.PROVINCE).stream()
                        .map(Territory::code)
                        .toList());
        assertThat(FormerRegion.edition()).isEqualTo("Décret 2-97-246 (1997-2015)");
    }

    /** Those that 2015 put together with others: the source of each is its region's article. */
    @ParameterizedTest
    @CsvSource({
        "08.401, Souss-Massa-Drâa",
        "08.577, Souss-Massa-Drâa",
        "08.201, Meknès-Tafilalet",
        "08.363, Meknès-Tafilalet",
        "05.301, Meknès-Tafilalet",
        "09.551, Guelmim-Es Semara",
        "11.221, Guelmim-Es Semara",
        "10.473, Souss-Massa-Drâa",
        "07.585, Doukkala-Abda",
        "06.467, Doukkala-Abda",
        "02.265, Taza-Al Hoceima-Taounate",
        "01.051, Taza-Al Hoceima-Taounate",
        "01.405, Tanger-Tétouan",
        "05.311, Chaouia-Ouardigha",
        "04.291, Rabat-Salé-Zemmour-Zaër",
        "04.491, Gharb-Chrarda-Béni Hssen"
    })
    void a_province_lay_elsewhere_before_2015(String province, String region) {
        assertThat(of(province).in(Language.FR)).isEqualTo(region);
    }

    @Test
    void its_code_is_none_of_today() {
        assertThat(of("08.401")).hasToString("1997-04 Souss-Massa-Drâa");
        assertThat(of("08.401").in(Language.AR)).isEqualTo("سوس-ماسة-درعة");
        assertThat(of("08.401").in(Language.EN)).isEqualTo("Souss-Massa-Drâa");
        for (FormerRegion region : FormerRegion.all()) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> HcpCode.parse(region.code()));
        }
    }

    @Test
    void it_has_a_code_and_both_names() {
        LocalizedText french = LocalizedText.parse("Oriental");
        LocalizedText both = new LocalizedText(ImmutableSortedMap.of("ar", "الشرق", "fr", "Oriental"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new FormerRegion("1997-08", french, List.of()));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new FormerRegion(" ", both, List.of()));
    }
}
