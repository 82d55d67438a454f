package org.indh.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import org.indh.core.measure.Decimal;
import org.indh.core.text.Language;
import org.indh.logframe.chain.NodeCode;
import org.indh.planning.programme.Partner;
import org.indh.planning.programme.PartnershipBuilder;
import org.indh.planning.programme.PartnershipsTotal;
import org.indh.planning.programme.Programme;
import org.indh.planning.programme.ProgrammeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnershipTotalTest {
    private static final String CODE = "BU-COL-SUM";
    private static final String PARTS =
            "/partnerships/0/budgets/OS 1(part) /partnerships/1/budgets/OS 1(part) /partnerships/2/budgets/OS 1(part)";

    private static Judged stating(String total) {
        Programme three = Programmes.of("""
                Huy | Tinghir | 12345.50 | 04/10/2015
                Ath | Gourrama | 9876.25 | 04/10/2015
                Mons | Berkane | 7013.05 | 04/10/2015
                """);
        return Judged.of(ProgrammeBuilder.builder(three)
                .partnershipsTotal(new PartnershipsTotal(
                        ImmutableSortedMap.of(NodeCode.parse("OS 1"), Decimal.parse(total)), null))
                .build());
    }

    @Test
    void the_total_that_they_add_up_to_is_right() {
        assertThat(stating("29234.80").found(CODE)).isEmpty();
    }

    @Test
    void another_total_is_an_error_with_what_they_add_up_to() {
        Judged judged = stating("29999.80");
        assertThat(judged.found(CODE)).containsExactly("error /partnershipsTotal/budgets/OS 1 " + PARTS);
        assertThat(judged.told(CODE, Language.EN))
                .containsExactly(
                        "The total of the list of partnerships is 29,999.80, whereas they come to 29,234.80: a gap of"
                                + " 765.00.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"29234.79", "29234.82"})
    void what_rounding_explains_is_information(String total) {
        assertThat(stating(total).found(CODE)).singleElement().asString().startsWith("info ");
    }

    @Test
    void two_digits_that_changed_places_are_told() {
        assertThat(stating("22934.80").told(CODE, Language.EN))
                .singleElement()
                .asString()
                .contains("A possible explanation: ", "swapped");
    }

    @Test
    void without_partnerships_a_total_is_held_against_nothing() {
        assertThat(Judged.of(ProgrammeBuilder.builder()
                                .partnershipsTotal(new PartnershipsTotal(ImmutableSortedMap.of(), Decimal.of(5)))
                                .build())
                        .found(CODE))
                .isEmpty();
    }

    @Test
    void a_total_in_all_is_held_against_what_each_has_in_all() {
        Programme two = ProgrammeBuilder.builder()
                .addPartnerships(PartnershipBuilder.builder()
                        .addNorth(Partner.of("Huy"))
                        .total(Decimal.of(300))
                        .build())
                .addPartnerships(PartnershipBuilder.builder()
                        .addNorth(Partner.of("Ath"))
                        .total(Decimal.of(500))
                        .build())
                .build();
        assertThat(Judged.of(inAll(two, 800)).found(CODE)).isEmpty();
        assertThat(Judged.of(inAll(two, 900)).found(CODE))
                .containsExactly(
                        "error /partnershipsTotal/total /partnerships/0/total(part) /partnerships/1/total(part)");
    }

    private static Programme inAll(Programme programme, long total) {
        return ProgrammeBuilder.builder(programme)
                .partnershipsTotal(new PartnershipsTotal(ImmutableSortedMap.of(), Decimal.of(total)))
                .build();
    }
}
