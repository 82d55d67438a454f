package org.indh.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.indh.core.code.MarkerCode;
import org.indh.core.code.MarkerVocabulary;
import org.indh.core.code.PolicyMarker;
import org.indh.core.code.SectorAllocation;
import org.indh.core.code.SectorCode;
import org.indh.core.code.SectorVocabulary;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.ListNode;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Place;
import org.indh.core.measure.Percent;
import org.indh.core.testing.CodedSheet;
import org.indh.core.text.Language;
import org.indh.core.time.StatedDate;
import org.indh.core.validation.CorePack;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Validator VALIDATOR = Validator.of(List.of(new CorePack(), new CodePack()));

    private static ValidationReport judge(Document<?> document, LocalDate asOf) {
        return VALIDATOR.validate(document, asOf);
    }

    /** Severity, code and pointers of each finding. */
    private static List<String> found(ValidationReport report) {
        return report.findings().stream().map(CodeRulesTest::line).toList();
    }

    private static String line(Finding finding) {
        List<String> places = finding.places().stream().map(Place::pointer).toList();
        return finding.severity().code() + " " + finding.code() + " " + String.join(" ", places);
    }

    private static ValidationReport markers(PolicyMarker... markers) {
        CodedSheet sheet = new CodedSheet(null, List.of(), List.of(markers), List.of(), List.of());
        return judge(Document.of(CodedSheet.KIND, sheet), TODAY);
    }

    private static ValidationReport sectors(SectorAllocation... sectors) {
        CodedSheet sheet = new CodedSheet(null, List.of(), List.of(), List.of(sectors), List.of());
        return judge(Document.of(CodedSheet.KIND, sheet), TODAY);
    }

    private static ValidationReport dates(String... texts) {
        List<StatedDate> dates = List.of(texts).stream().map(StatedDate::parse).toList();
        CodedSheet sheet = new CodedSheet(null, dates, List.of(), List.of(), List.of());
        return judge(Document.of(CodedSheet.KIND, sheet), TODAY);
    }

    private static PolicyMarker marker(String code, @Nullable MarkerVocabulary vocabulary, @Nullable Integer score) {
        return new PolicyMarker(MarkerCode.parse(code), vocabulary, score);
    }

    private static SectorAllocation sector(String code, @Nullable String vocabulary, @Nullable String percent) {
        return new SectorAllocation(
                SectorCode.parse(code),
                vocabulary == null ? null : SectorVocabulary.parse(vocabulary),
                percent == null ? null : Percent.parse(percent));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, false", "1, 2, true", "8, 3, true", "8, 4, false", "9, 4, true", "9, 5, false", "1, -1, false"})
    void a_score_off_a_markers_scale_is_an_error(String code, int score, boolean passes) {
        ValidationReport report = markers(PolicyMarker.dac(code, score));
        assertThat(found(report)).isEqualTo(passes ? List.of() : List.of("error CO-MARKER-RANGE /markers/0/score"));
    }

    @Test
    void the_message_names_the_marker_and_its_scale() {
        Finding finding = markers(PolicyMarker.dac("1", 3)).findings().get(0);
        assertThat(finding.message().in(Language.FR))
                .contains("Le marqueur 1 (Egalité des genres) porte la note 3 ; il admet les notes 0-2.");
        assertThat(finding.message().in(Language.AR).orElseThrow()).contains("Egalité des genres [fr]");
        assertThat(finding.subject()).isEqualTo("1");
    }

    @Test
    void without_a_vocabulary_the_dacs_is_supposed_and_the_finding_lighter() {
        Finding finding = markers(marker("1", null, 3)).findings().get(0);
        assertThat(line(finding)).isEqualTo("warning CO-MARKER-RANGE /markers/0/score");
        assertThat(finding.message().in(Language.EN).orElseThrow())
                .endsWith("No vocabulary is declared; the OECD-DAC’s is assumed.");
    }

    @Test
    void markers_of_ones_own_have_scales_of_their_own() {
        assertThat(found(markers(
                        marker("1", MarkerVocabulary.OWN, 7),
                        marker("VIH", null, 7),
                        marker("VIH", MarkerVocabulary.OWN, 1))))
                .isEmpty();
    }

    @Test
    void a_marker_that_nobody_scored_is_not_judged() {
        ValidationReport report = markers(marker("1", MarkerVocabulary.DAC, null));
        assertThat(found(report)).isEmpty();
        assertThat(report.notEvaluated())
                .singleElement()
                .satisfies(gap -> assertThat(gap.code()).isEqualTo("CO-MARKER-RANGE"));
    }

    @Test
    void a_marker_that_the_dac_has_not_is_said_where_its_vocabulary_is_declared_alone() {
        ValidationReport report = markers(
                marker("Droits des enfants", MarkerVocabulary.DAC, 1),
                marker("Droits des enfants", null, 1),
                marker("12", MarkerVocabulary.DAC, 1));
        assertThat(found(report)).containsExactly("info CO-MARKER-VOCAB /markers/0/code /markers/0/vocabulary");
    }

    @Test
    void a_category_a_withdrawn_and_an_unknown_code_are_no_sectors_in_force() {
        ValidationReport report = sectors(
                sector("151", "1", "25 %"),
                sector("15140", "1", "25 %"),
                sector("99999", "1", "25 %"),
                sector("15112", "1", "25 %"));
        assertThat(found(report))
                .containsExactly(
                        "warning CO-SECTOR-LEAF /sectors/0/code",
                        "warning CO-SECTOR-LEAF /sectors/1/code",
                        "warning CO-SECTOR-LEAF /sectors/2/code");
        assertThat(report.findings())
                .extracting(finding -> finding.message().in(Language.EN).orElseThrow())
                .satisfiesExactly(
                        category ->
                                assertThat(category).contains("151 (Government").contains("three digits"),
                        withdrawn -> assertThat(withdrawn).contains("withdrawn").contains("28 February 2020"),
                        unknown -> assertThat(unknown).isEqualTo("“99999” is no code of vocabulary 1."));
    }

    @Test
    void a_code_that_was_withdrawn_later_was_in_force_on_the_day_of_the_check() {
        CodedSheet sheet = new CodedSheet(null, List.of(), List.of(), List.of(sector("15140", "1", null)), List.of());
        Document<CodedSheet> document = Document.of(CodedSheet.KIND, sheet);
        assertThat(found(judge(document, LocalDate.of(2017, 1, 1)))).isEmpty();
        assertThat(found(judge(document, TODAY))).hasSize(1);
    }

    @Test
    void categories_goals_and_codes_of_ones_own_stand_under_their_vocabularies() {
        assertThat(found(sectors(
                        sector("151", "2", "100 %"),
                        sector("8", "7", "100 %"),
                        sector("8.5", "8", "100 %"),
                        sector("ESS", "99", "100 %"))))
                .isEmpty();
        assertThat(found(sectors(sector("230", "2", null)))).containsExactly("warning CO-SECTOR-LEAF /sectors/0/code");
    }

    @Test
    void a_form_without_a_vocabulary_is_not_judged() {
        assertThat(found(sectors(sector("151", null, "70 %"), sector("999", null, "70 %"))))
                .isEmpty();
    }

    @Test
    void parts_of_one_vocabulary_make_up_the_whole() {
        assertThat(found(sectors(
                        sector("15112", "1", "60 %"), sector("ESS", "99", "100 %"), sector("16015", "1", "30 %"))))
                .containsExactly("warning CO-SECTOR-LEAF /sectors/0/percent /sectors/2/percent");
        assertThat(found(sectors(sector("15112", "1", "60.5 %"), sector("16015", "1", "39.5 %"))))
                .isEmpty();
    }

    @Test
    void what_rounding_explains_is_an_information() {
        ValidationReport report =
                sectors(sector("15112", "1", "33 %"), sector("16015", "1", "33 %"), sector("15150", "1", "33 %"));
        assertThat(found(report))
                .containsExactly("info CO-SECTOR-LEAF /sectors/0/percent /sectors/1/percent /sectors/2/percent");
        assertThat(found(sectors(sector("15112", "1", "49 %"), sector("16015", "1", "49 %"))))
                .containsExactly("warning CO-SECTOR-LEAF /sectors/0/percent /sectors/1/percent");
    }

    @Test
    void parts_that_are_missing_make_the_sum_unknown_unless_it_is_too_much_already() {
        ValidationReport report = sectors(sector("15112", "1", "60 %"), sector("16015", "1", null));
        assertThat(found(report)).isEmpty();
        assertThat(report.notEvaluated()).hasSize(1);
        assertThat(found(sectors(sector("15112", "1", "110 %"), sector("16015", "1", null))))
                .hasSize(1);
        assertThat(sectors(sector("15112", "1", null)).notEvaluated()).isEmpty();
    }

    @Test
    void a_sum_of_many_digits_is_said_all_the_same() {
        String much = "9".repeat(40) + " %";
        assertThat(sectors(sector("15112", "1", much), sector("16015", "1", much))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).startsWith("1999"));
    }

    @Test
    void a_part_that_cannot_be_read_makes_the_sum_unknown() {
        ObjectNode tree = ObjectNode.builder()
                .put(
                        "sectors",
                        new ListNode(List.of(allocation("15112", "60 %"), allocation("16015", "le reste")), null))
                .build();
        ValidationReport report = judge(Binder.bind(CodedSheet.KIND, tree), TODAY);
        assertThat(found(report)).noneMatch(line -> line.contains("CO-SECTOR-LEAF"));
        assertThat(report.notEvaluated()).anySatisfy(gap -> {
            assertThat(gap.code()).isEqualTo("CO-SECTOR-LEAF");
            assertThat(gap.reason()).isEqualTo("unreadable");
        });
    }

    private static ObjectNode allocation(String code, String percent) {
        return ObjectNode.builder()
                .put("code", ScalarNode.of(code))
                .put("vocabulary", ScalarNode.of("1"))
                .put("percent", ScalarNode.of(percent))
                .build();
    }

    @Test
    void a_target_that_no_goal_has_is_a_fault_of_reading() {
        ObjectNode tree = ObjectNode.builder()
                .put("targets", new ListNode(List.of(ScalarNode.of("8.5"), ScalarNode.of("8.15")), null))
                .build();
        Document<CodedSheet> document = Binder.bind(CodedSheet.KIND, tree);
        assertThat(document.value().orElseThrow().targets()).hasToString("[8.5]");
        ValidationReport report = judge(document, TODAY);
        assertThat(found(report)).containsExactly("error DC-UNREADABLE /targets/1");
        assertThat(report.findings().get(0).message().in(Language.FR).orElseThrow())
                .contains("une cible d’un objectif de développement durable, telle que 8.5");
    }

    @ParameterizedTest
    @CsvSource({
        "après les élections, warning",
        "31/02/2017, warning",
        "en cours de signature, info",
        "03/04/2017, info",
    })
    void what_is_no_comparable_date_is_said(String text, String severity) {
        assertThat(found(dates(text))).containsExactly(severity + " CO-DATE /dates/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/03/2017", "mars 2017", "2017", "2017-03-15"})
    void a_real_date_passes(String text) {
        assertThat(found(dates(text))).isEmpty();
    }

    @Test
    void dates_in_doubt_are_said_once_for_the_document() {
        ValidationReport report = dates("03/04/2017", "2017-12-31", "05/06/2017");
        assertThat(found(report)).containsExactly("info CO-DATE /dates/0 /dates/2");
        assertThat(report.findings().get(0).message().in(Language.EN))
                .contains("“03/04/2017” is read as 3 April 2017, the day before the month; nothing in the document"
                        + " confirms it for these 2 dates.");
    }

    @Test
    void a_date_that_shows_the_order_leaves_no_doubt() {
        assertThat(found(dates("03/04/2017", "25/06/2017"))).isEmpty();
        assertThat(found(dates("03/04/2017", "25-juin-2017"))).hasSize(1);
    }

    @Test
    void a_sheet_comes_back_from_its_tree() {
        CodedSheet sheet = new CodedSheet(
                StatedDate.parse("en cours de signature"),
                List.of(),
                List.of(PolicyMarker.dac("1", 2)),
                List.of(sector("15112", "1", "100 %")),
                new ArrayList<>());
        Document<CodedSheet> bound = Binder.bind(CodedSheet.KIND, Binder.unbind(CodedSheet.KIND, sheet));
        assertThat(bound.faults()).isEmpty();
        assertThat(bound.value()).contains(sheet);
    }
}
