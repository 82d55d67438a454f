package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import org.junit.jupiter.api.Test;

class DisaggregationTest {
    @Test
    void the_men_are_not_stated() {
        assertThat(found(Disaggregation.RULE, """
                R1 | L’emploi progresse
                IOV 1.1 | Nombre de femmes et d’hommes employés | 10 personnes | 30 femmes | 60 femmes
                """)).containsExactly("info:female R1.0.statement R1.0.Y3 R1.0.Y5");
    }

    @Test
    void the_girls_are_not_stated() {
        assertThat(found(Disaggregation.RULE, """
                R1 | L’école accueille
                IOV 1.1 | Taux de scolarisation des filles et des garçons | 50 % des garçons | 60 % des filles et 70 % des garçons | -
                """)).containsExactly("info:male R1.0.statement R1.0.baseline");
    }

    @Test
    void it_is_found_in_english_and_arabic() {
        assertThat(found(Disaggregation.RULE, """
                Output 1 | Jobs
                1.1 | Women and men employed | 4 women | 9 women and 9 men | 20 women and 20 men
                1.2 | عدد النساء و الرجال | 4 نساء | - | -
                """))
                .containsExactly(
                        "info:female Output1.0.statement Output1.0.baseline",
                        "info:female Output1.1.statement Output1.1.baseline");
    }

    @Test
    void arabic_joins_its_article_its_and_and_its_number_to_the_word() {
        assertThat(found(Disaggregation.RULE, """
                R1 | التشغيل يتحسن
                1.1 | عدد النساء والرجال المستفيدين | 30 امرأة | 15 رجلا | 30 امرأة و15 رجلا
                """)).containsExactly("info:male R1.0.statement R1.0.baseline R1.0.Y3");
    }

    @Test
    void one_sex_alone_has_its_complement() {
        assertThat(found(Disaggregation.RULE, """
                R1 | L’emploi progresse
                IOV 1.1 | Au moins 30 % de femmes | 10 % de femmes | 20 % de femmes | 30 % de femmes
                """)).isEmpty();
    }

    @Test
    void both_or_neither_in_a_cell_are_silent() {
        assertThat(found(Disaggregation.RULE, """
                R1 | L’emploi progresse
                IOV 1.1 | Femmes et hommes employés | 20 personnes | 30 hommes et 20 femmes | 90 personnes dont 45 femmes et 45 hommes
                """)).isEmpty();
    }
}
