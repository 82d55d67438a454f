package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import java.util.List;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Population;
import org.junit.jupiter.api.Test;

class DenominatorConstantTest {
    @Test
    void two_sizes_told_for_one_date_are_a_warning() {
        assertThat(found(DenominatorConstant.RULE, """
                R1 | Chaque douar a 1 comité
                IOV 1.1 | Douars | - | 3 douars (33 %) | 9 douars (100 %)
                IOV 1.2 | Douars | - | 4 douars (40 %) | 10 douars (100 %)
                """))
                .contains("warning:two-sizes R1.1.Y5 R1.0.Y5(population) = 10 > 9");
    }

    @Test
    void declared_sizes_that_differ_are_a_warning() {
        Logframe sketch = Sketch.with(
                Sketch.of("OS 1 | x"),
                all -> all.populations(List.of(new Population("villages", 30), new Population("village", 31))));
        assertThat(found(DenominatorConstant.RULE, sketch))
                .containsExactly("warning:two-sizes populations.1 populations.0(population) = 31 > 30");
    }

    @Test
    void numbers_that_all_fit_another_size_are_named_together() {
        assertThat(found(DenominatorConstant.RULE, """
                R1 | Chaque école tient 1 registre
                IOV 1.1 | Écoles | 6 écoles (67 %) | 10 écoles (100 %) | 10 écoles (100 %)
                IOV 1.2 | Écoles | 3 écoles | 9 écoles | 12 écoles
                IOV 1.3 | Écoles | 3 écoles | 8 écoles | 12 écoles
                """))
                .containsExactly("warning R1.0.baseline R1.1.Y5 R1.2.Y5 R1.0.Y3(population) = 12 > 10");
    }

    @Test
    void products_are_named_with_them() {
        assertThat(found(DenominatorConstant.RULE, """
                R1 | La crèche est suivie
                IOV 1.1 | Chaque crèche publie 1 bilan par an | - | 16 bilans (2021 + 2022) | 32 bilans (2021 à 2024)
                IOV 1.2 | Crèches | - | 7 crèches (100 %) | 8 crèches
                """))
                .containsExactly("warning R1.0.Y3 R1.0.Y5 R1.1.Y5 R1.1.Y3(population) = 8 > 7");
    }

    @Test
    void one_number_alone_fits_anything() {
        assertThat(found(DenominatorConstant.RULE, """
                R1 | Chaque école tient 1 registre
                IOV 1.1 | Écoles | 6 écoles (60 %) | 10 écoles (100 %) | 10 écoles (100 %)
                IOV 1.2 | Écoles | 3 écoles | 9 écoles | 12 écoles
                """)).isEmpty();
    }

    @Test
    void a_set_that_grows_and_sets_of_other_names_are_silent() {
        assertThat(found(DenominatorConstant.RULE, """
                R1 | Chaque commune tient 1 registre
                IOV 1.1 | Communes | - | 5 communes (100 %) | 12 communes (100 %)
                IOV 1.2 | Communes du Nord | - | 3 communes rurales (100 %) | 7 communes rurales (100 %)
                """)).isEmpty();
    }

    @Test
    void each_indicator_has_its_own_women() {
        assertThat(found(DenominatorConstant.RULE, """
                R1 | Les femmes entreprennent
                IOV 1.1 | Formées | - | 60 femmes (50 %) | 120 femmes (100 %)
                IOV 1.2 | Financées | - | 20 femmes (50 %) | 40 femmes (100 %)
                """)).isEmpty();
    }

    @Test
    void the_two_sizes_are_told_with_what_their_author_counts() {
        assertThat(Sketch.told(DenominatorConstant.RULE, """
                R1 | Chaque école a 1 comité
                IOV 1.1 | Écoles | - | - | 9 écoles (100 %)
                IOV 1.2 | Écoles | - | - | 10 écoles (100 %)
                """))
                .containsExactly("Le document donne deux totaux pour « écoles » à la même date : 10 et 9.");
    }

    @Test
    void a_percentage_that_no_count_near_it_explains_is_not_named_with_them() {
        assertThat(found(DenominatorConstant.RULE, """
                R1 | Chaque école tient 1 registre
                IOV 1.1 | Écoles | 3 écoles (92 %) | 10 écoles (100 %) | 10 écoles (100 %)
                IOV 1.2 | Écoles | 9 écoles (75 %) | 9 écoles | 12 écoles
                IOV 1.3 | Écoles | 2 écoles (0 %) | 8 écoles | 10 écoles
                """))
                .containsExactly("warning R1.1.baseline R1.1.Y5 R1.0.Y3(population) = 12 > 10");
    }

    @Test
    void numbers_that_each_fit_a_size_of_their_own_are_not_named_together() {
        assertThat(found(DenominatorConstant.RULE, """
                R1 | Chaque école tient 1 registre
                IOV 1.1 | Écoles | 6 écoles (60 %) | 10 écoles (100 %) | 10 écoles (100 %)
                IOV 1.2 | Écoles | 3 écoles | 9 écoles | 12 écoles
                IOV 1.3 | Écoles | 3 écoles | 8 écoles | 15 écoles
                """)).isEmpty();
    }

    @Test
    void products_alone_tell_another_size() {
        assertThat(found(DenominatorConstant.RULE, """
                R1 | La crèche est suivie
                IOV 1.1 | Chaque crèche publie 1 bilan par an | - | 16 bilans (2021 + 2022) | 32 bilans (2021 à 2024)
                IOV 1.2 | Crèches | - | 7 crèches (100 %) | -
                """))
                .containsExactly("warning R1.0.Y3 R1.0.Y5 R1.1.Y3(population) = 8 > 7");
    }

    @Test
    void a_product_of_another_size_or_of_none_is_not_named_with_them() {
        assertThat(found(DenominatorConstant.RULE, """
                R1 | La crèche est suivie
                IOV 1.1 | Chaque crèche publie 1 bilan par an | 17 bilans (2019 + 2020) | 16 bilans (2021 + 2022) | 36 bilans (2021 à 2024)
                IOV 1.2 | Crèches | - | 7 crèches (100 %) | 8 crèches
                """))
                .containsExactly("warning R1.0.Y3 R1.1.Y5 R1.1.Y3(population) = 8 > 7");
    }

    @Test
    void the_products_of_one_set_say_nothing_of_another() {
        assertThat(found(DenominatorConstant.RULE, """
                R1 | La crèche est suivie
                IOV 1.1 | Chaque crèche publie 1 bilan par an | - | 16 bilans (2021 + 2022) | 32 bilans (2021 à 2024)
                IOV 1.2 | Crèches | - | 7 crèches (100 %) | -
                IOV 1.3 | Chaque douar dispose d’au moins 1 borne | - | 5 douars (56 %) | 9 douars (100 %)
                """))
                .containsExactly("warning R1.0.Y3 R1.0.Y5 R1.1.Y3(population) = 8 > 7");
    }

    @Test
    void a_number_too_large_for_any_set_tells_no_size() {
        assertThat(found(DenominatorConstant.RULE, """
                R1 | La crèche est suivie
                IOV 1.1 | Chaque crèche publie 1 bilan | - | 4 294 967 304 bilans | -
                IOV 1.2 | Crèches | - | 7 crèches (100 %) | 8 crèches
                IOV 1.3 | Crèches | - | - | 9 999 999 999 crèches
                IOV 1.4 | Crèches | - | - | 9 999 999 999 crèches
                """)).isEmpty();
    }
}
