package org.indh.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indh.core.document.Document;
import org.indh.core.statement.Figure;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.indh.logframe.chain.ChainNodeBuilder;
import org.indh.logframe.chain.Level;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.chain.LogframeBuilder;
import org.indh.logframe.chain.NodeCode;
import org.indh.logframe.indicator.Indicator;
import org.indh.logframe.indicator.IndicatorBuilder;
import org.indh.logframe.indicator.IndicatorCode;
import org.indh.planning.programme.Partner;
import org.indh.planning.programme.PartnershipBuilder;
import org.indh.planning.programme.Programme;
import org.indh.planning.programme.ProgrammeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnershipCountsTest {
    private static final String CODE = "LF-COUNT-UNIT";
    /** Two communes of the North and three of the South: five in all. */
    private static final Programme FIVE = Programmes.of("""
            Huy | Tinghir ; Gourrama | 12000 | 04/10/2015
            Ath | Belfaa | 9000 | 04/10/2015
            """);

    private static Logframe logframe(String statement, String third, String fifth) {
        Indicator indicator = IndicatorBuilder.builder()
                .code(new IndicatorCode("IOV 1.1"))
                .statement(LocalizedText.parse(statement))
                .baseline(Figure.of("0 fête"))
                .milestones(new TreeMap<>(Map.of(
                        MilestoneYear.programme(3), Figure.of(third), MilestoneYear.programme(5), Figure.of(fifth))))
                .sources(List.of("PV"))
                .build();
        return LogframeBuilder.builder()
                .addNodes(ChainNodeBuilder.builder()
                        .code(NodeCode.parse("R1"))
                        .level(Level.OUTPUT)
                        .addIndicators(indicator)
                        .build())
                .build();
    }

    private static Judged judged(Programme programme, Logframe logframe) {
        return Judged.of(Document.of(Programme.KIND, programme), Document.of(Logframe.KIND, logframe));
    }

    private static Judged judged(List<Programme> programmes, Logframe logframe) {
        List<Document<?>> documents = new ArrayList<>();
        programmes.forEach(programme -> documents.add(Document.of(Programme.KIND, programme)));
        documents.add(Document.of(Logframe.KIND, logframe));
        return Judged.of(documents.toArray(Document<?>[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chaque commune au Nord et au Sud organise au moins une fête",
                "Chaque commune du Nord et du Sud organise au moins une fête",
                "Toutes les communes belges et marocaines organisent au moins une fête",
                "Chaque commune belge et marocaine organise au moins une fête",
                "Entre 2019 et 2021, chaque commune du Nord comme du Sud organise au moins une fête"
            })
    void fewer_at_the_end_than_every_commune_of_both_sides_promises_is_information(String statement) {
        Judged judged = judged(FIVE, logframe(statement, "1 fête", "3 fêtes"));
        assertThat(judged.found(CODE))
                .containsExactly("info /nodes/0/indicators/0/milestones/Y5 /nodes/0/indicators/0/milestones/Y3(same)"
                        + " /nodes/0/indicators/0/statement(indicator) /partnerships(population)");
        assertThat(judged.told(CODE, Language.EN)).singleElement().asString().contains("5 (“", "make 5", "not 3");
    }

    @Test
    void what_every_commune_promises_and_a_modest_value_on_the_way_are_right() {
        String each = "Chaque commune au Nord et au Sud organise au moins une fête";
        assertThat(judged(FIVE, logframe(each, "2 fêtes", "5 fêtes")).found(CODE))
                .isEmpty();
        assertThat(judged(FIVE, logframe(each, "6 fêtes", "5 fêtes")).found(CODE))
                .hasSize(1);
    }

    @Test
    void communes_of_one_side_some_of_both_and_other_things_are_not_held_against_it() {
        assertThat(judged(
                                FIVE,
                                logframe(
                                        "Des communes au Nord et au Sud organisent au moins 4 fêtes",
                                        "1 fête",
                                        "3 fêtes"))
                        .found(CODE))
                .isEmpty();
        assertThat(judged(FIVE, logframe("Chaque commune organise au moins une fête", "1 fête", "3 fêtes"))
                        .found(CODE))
                .isEmpty();
        assertThat(judged(
                                FIVE,
                                logframe(
                                        "Chaque commune au Nord et au Sud organise au moins une fête",
                                        "1 réunion",
                                        "3 réunions"))
                        .found(CODE))
                .isEmpty();
    }

    @Test
    void a_list_on_which_not_every_partner_is_a_commune_tells_no_number() {
        Programme mixed = ProgrammeBuilder.builder(FIVE)
                .addPartnerships(PartnershipBuilder.builder()
                        .addNorth(Partner.of("Une association"))
                        .addSouth(Partner.of("Une coopérative"))
                        .build())
                .build();
        assertThat(judged(
                                mixed,
                                logframe(
                                        "Chaque commune au Nord et au Sud organise au moins une fête",
                                        "1 fête",
                                        "3 fêtes"))
                        .found(CODE))
                .isEmpty();
    }

    @Test
    void a_commune_with_two_partnerships_counts_once() {
        Programme again = Programmes.of("""
                Huy | Tinghir ; Gourrama
                Huy | Belfaa
                Ath | Belfaa
                """);
        assertThat(judged(
                                again,
                                logframe(
                                        "Chaque commune au Nord et au Sud organise au moins une fête",
                                        "1 fête",
                                        "5 fêtes"))
                        .found(CODE))
                .isEmpty();
    }

    @Test
    void partnerships_told_twice_are_counted_once_and_two_numbers_tell_none() {
        Logframe logframe =
                logframe("Chaque commune au Nord et au Sud organise au moins une fête", "1 fête", "3 fêtes");
        Programme copy = Programmes.of("""
                Ville de Huy | Tinghir ; Gourrama
                Ville d’Ath | Belfaa
                """);
        Programme others = Programmes.of("Mons | Berkane");
        Programme none = ProgrammeBuilder.builder().donor("DGD").build();
        assertThat(judged(List.of(FIVE, copy), logframe).found(CODE)).hasSize(1);
        assertThat(judged(List.of(none, FIVE), logframe).found(CODE)).hasSize(1);
        assertThat(judged(List.of(FIVE, others), logframe).found(CODE)).isEmpty();
        assertThat(judged(List.of(none), logframe).found(CODE)).isEmpty();
    }
}
