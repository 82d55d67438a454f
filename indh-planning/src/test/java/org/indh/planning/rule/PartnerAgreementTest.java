package org.indh.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.indh.core.text.Language;
import org.indh.core.time.StatedDate;
import org.indh.planning.programme.Partnership;
import org.indh.planning.programme.PartnershipBuilder;
import org.indh.planning.programme.Programme;
import org.indh.planning.programme.ProgrammeBuilder;
import org.indh.planning.record.Agreement;
import org.indh.planning.record.AgreementBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerAgreementTest {
    private static final String CODE = "DG-PARTNER-AGREEMENT";

    private static Programme one(String start) {
        return Programmes.of("Huy | Tinghir | 12000 | " + start);
    }

    @Test
    void every_partnership_whose_agreement_is_not_signed_is_told_at_once_with_its_money() {
        Judged judged = Judged.of(Programmes.of("""
                Huy | Tinghir | 12000 | 04/10/2023
                Ath | Gourrama | 9000 | en cours de signature
                Mons | Berkane | 7000 | à signer
                """));
        assertThat(judged.found(CODE))
                .containsExactly("warning /partnerships/1/start /partnerships/2/start"
                        + " /partnerships/1/budgets/OS 1(budget) /partnerships/2/budgets/OS 1(budget)");
        assertThat(judged.told(CODE, Language.FR))
                .containsExactly(
                        "Un budget est prévu alors que la convention n’est pas signée (« en cours de signature ») :"
                                + " 2 partenariats sont concernés.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en cours de signature",
                "non signée",
                "Non",
                "pas encore",
                "لا",
                "en attente de visa",
                "en négociation",
                "under signature",
                "not yet signed",
                "قيد التوقيع",
                "لم توقع بعد",
                "à déterminer"
            })
    void a_state_before_the_signature_is_no_signature(String state) {
        assertThat(Judged.of(one(state)).found(CODE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"29/11/2007", "mars 2017", "2016", "signée", "Oui", "نعم", "en cours", "après les élections"})
    void a_date_a_signed_state_and_what_nobody_can_read_are_no_breach(String text) {
        assertThat(Judged.of(one(text)).found(CODE)).isEmpty();
    }

    @Test
    void without_money_nothing_is_asked() {
        assertThat(Judged.of(Programmes.of("Huy | Tinghir | 0 | en cours de signature"))
                        .found(CODE))
                .isEmpty();
        assertThat(Judged.of(Programmes.of("Huy | Tinghir | | en cours de signature"))
                        .found(CODE))
                .isEmpty();
    }

    @Test
    void where_neither_agreement_nor_start_is_told_it_is_not_evaluated() {
        Judged judged = Judged.of(Programmes.of("Huy | Tinghir | 12000"));
        assertThat(judged.found(CODE)).isEmpty();
        assertThat(judged.gaps(CODE)).containsExactly("agreement-unknown 1");
    }

    @Test
    void the_agreement_counts_before_the_start_of_the_relation() {
        Agreement open = AgreementBuilder.builder()
                .signed(new StatedDate("en cours de signature"))
                .build();
        assertThat(Judged.of(with(builder -> builder.agreement(open))).found(CODE))
                .containsExactly("warning /partnerships/0/agreement/signed /partnerships/0/budgets/OS 1(budget)");
    }

    @Test
    void a_payment_before_the_signature_is_told_and_one_on_the_day_is_not() {
        Agreement signed =
                AgreementBuilder.builder().signed(new StatedDate("12/05/2018")).build();
        assertThat(Judged.of(with(builder -> builder.agreement(signed).firstPayment(new StatedDate("30/04/2018"))))
                        .found(CODE))
                .containsExactly("warning /partnerships/0/firstPayment /partnerships/0/agreement/signed(agreement)");
        assertThat(Judged.of(with(builder -> builder.agreement(signed).firstPayment(new StatedDate("12/05/2018"))))
                        .found(CODE))
                .isEmpty();
        assertThat(Judged.of(with(builder -> builder.agreement(signed).firstPayment(new StatedDate("mai 2018"))))
                        .found(CODE))
                .isEmpty();
    }

    @Test
    void that_the_date_is_none_follows_from_it() {
        assertThat(Judged.of(one("en cours de signature")).found("CO-DATE"))
                .containsExactly("info /partnerships/0/start");
    }

    private static Programme with(java.util.function.UnaryOperator<PartnershipBuilder> change) {
        Partnership signed = one("04/10/2015").partnerships().get(0);
        return ProgrammeBuilder.builder()
                .partnerships(
                        List.of(change.apply(PartnershipBuilder.builder(signed)).build()))
                .build();
    }

    @Test
    void an_agreement_that_is_under_way_is_not_signed_though_a_relation_may_be() {
        Agreement underWay =
                AgreementBuilder.builder().signed(new StatedDate("en cours")).build();
        assertThat(Judged.of(with(builder -> builder.agreement(underWay))).found(CODE))
                .hasSize(1);
    }

    @Test
    void without_a_date_or_not_applicable_is_a_gap_as_a_blank_is() {
        for (String none : List.of("sans date", "N/A")) {
            assertThat(Judged.of(one(none)).found(CODE)).as(none).isEmpty();
            assertThat(Judged.of(one(none)).gaps(CODE)).as(none).containsExactly("agreement-unknown 1");
        }
    }

    @Test
    void where_only_the_start_is_told_a_payment_before_it_is_before_the_relation_and_not_a_signature() {
        Judged judged = Judged.of(with(
                builder -> builder.start(new StatedDate("25/03/2022")).firstPayment(new StatedDate("15/01/2022"))));
        assertThat(judged.told(CODE, Language.EN))
                .containsExactly("A first payment is dated “15/01/2022”, before the relation began (“25/03/2022”).");
    }
}
