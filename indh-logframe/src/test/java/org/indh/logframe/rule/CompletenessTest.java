package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import java.util.List;
import org.indh.core.time.YearRange;
import org.indh.logframe.chain.LevelTemplate;
import org.indh.logframe.chain.Logframe;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    private static final String NO_BASELINE = """
            R1 | Les huiles sont vendues
            IOV 1.1 | Litres vendus | 100 litres (2021) | 300 litres | 900 litres | Factures
            IOV 1.2 | Clients | - | 3 clients | 9 clients | Carnet de commandes
            """;

    @Test
    void a_blank_baseline_is_a_warning() {
        assertThat(found(BaselinePresent.RULE, NO_BASELINE)).containsExactly("warning R1.1.baseline");
    }

    @Test
    void a_column_of_baselines_left_blank_is_one_information() {
        assertThat(found(BaselinePresent.RULE, """
                Output 1 | Oils are sold
                1.1 | Litres sold | - | 300 litres | 900 litres
                1.2 | Buyers | - | 3 buyers | 9 buyers
                """)).containsExactly("info:all Output1.0.baseline Output1.1.baseline");
    }

    @Test
    void none_nil_a_reason_and_a_later_date_are_baselines() {
        assertThat(found(BaselinePresent.RULE, """
                R1 | Les huiles sont vendues
                IOV 1.1 | Litres vendus | 0 | 300 litres | 900 litres
                IOV 1.2 | Clients | Aucun | 3 clients | 9 clients
                IOV 1.3 | Prix | n/a (produit nouveau) | 60 DH | 80 DH
                IOV 1.4 | Marge | à établir en année 1 | 10 % | 20 %
                """)).isEmpty();
    }

    @Test
    void baselines_without_a_year_are_one_information() {
        assertThat(found(BaselineYear.RULE, """
                R1 | Les huiles sont vendues
                IOV 1.1 | Litres vendus | 100 litres | 300 litres | 900 litres
                IOV 1.2 | Clients | 2 clients | 3 clients | 9 clients
                """)).containsExactly("info:absent baselineYear");
    }

    @Test
    void a_year_in_a_cell_or_once_for_all_is_enough() {
        Logframe undated = Sketch.of("""
                R1 | Les huiles sont vendues
                IOV 1.1 | Litres vendus | 100 litres | 300 litres | 900 litres
                """);
        assertThat(found(BaselineYear.RULE, NO_BASELINE)).isEmpty();
        assertThat(found(BaselineYear.RULE, Sketch.with(undated, all -> all.baselineYear(2021))))
                .isEmpty();
        assertThat(found(BaselineYear.RULE, "R1 | Les huiles sont vendues")).isEmpty();
    }

    @Test
    void an_implausible_year_is_a_warning() {
        Logframe sketch = Sketch.with(Sketch.of(NO_BASELINE), all -> all.period(new YearRange(2020, 2024)));
        assertThat(found(BaselineYear.RULE, Sketch.with(sketch, all -> all.baselineYear(1900))))
                .containsExactly("warning baselineYear = 1900");
        assertThat(found(BaselineYear.RULE, Sketch.with(sketch, all -> all.baselineYear(2025))))
                .containsExactly("warning baselineYear = 2025");
        assertThat(found(BaselineYear.RULE, Sketch.with(sketch, all -> all.baselineYear(2019))))
                .isEmpty();
    }

    @Test
    void an_indicator_without_a_source_is_a_warning() {
        assertThat(found(SourcePresent.RULE, """
                R1 | Les huiles sont vendues
                IOV 1.1 | Litres vendus | 1 litre | 3 litres | 9 litres | Factures
                IOV 1.2 | Clients | 1 client | 3 clients | 9 clients | -
                """)).containsExactly("warning R1.1.sources");
    }

    @Test
    void a_column_of_sources_left_blank_is_one_information() {
        assertThat(found(SourcePresent.RULE, """
                Output 1 | Oils are sold
                1.1 | Litres sold | 1 litre | 3 litres | 9 litres
                1.2 | Buyers | 1 buyer | 3 buyers | 9 buyers
                """)).containsExactly("info:all Output1.0.sources Output1.1.sources");
    }

    @Test
    void a_source_that_names_itself_twice_proves_nothing() {
        assertThat(found(SourcePresent.RULE, """
                R1 | Les huiles sont vendues
                IOV 1.1 | Litres vendus | 1 litre | 3 litres | 9 litres | Rapport des rapports; Factures
                IOV 1.2 | Plan | Non | Oui | Oui | Minutes of the minutes
                """))
                .containsExactly(
                        "warning:circular R1.0.sources.0 = Rapport des rapports",
                        "warning:circular R1.1.sources.0 = Minutes of the minutes");
    }

    @Test
    void the_product_itself_proves_that_it_exists() {
        assertThat(found(SourcePresent.RULE, """
                R1 | Les huiles sont vendues
                IOV 1.1 | Un guide existe | Non | Oui | Oui | Guide
                IOV 1.2 | Un plan existe | Non | Oui | Oui | Le plan d’action; PV du conseil
                IOV 1.3 | Un compte existe | Non | Oui | Oui | Comptes de la banque des comptes
                """)).isEmpty();
    }

    @Test
    void a_node_of_a_measured_level_has_an_indicator() {
        Logframe sketch = Sketch.with(Sketch.of("""
                OG | La pauvreté recule
                OS 1 | Les huiles se vendent
                R1 | Les huiles sont labellisées
                IOV 1.1 | Labels | 1 label | 3 labels | 9 labels
                R2 | Les huiles sont vendues
                """), all -> all.template(LevelTemplate.parse("dgd")));
        assertThat(found(IndicatorPerResult.RULE, sketch)).containsExactly("warning OS1", "warning R2");
        assertThat(found(IndicatorPerResult.RULE, Sketch.with(sketch, all -> all.template(LevelTemplate.parse("eu")))))
                .containsExactly("warning OG", "warning OS1", "warning R2");
    }

    @Test
    void without_a_template_nobody_knows_which_levels_are_measured() {
        assertThat(IndicatorPerResult.RULE.needs()).isEqualTo(List.of("template"));
        assertThat(found(IndicatorPerResult.RULE, "R1 | Les huiles sont vendues"))
                .isEmpty();
    }
}
