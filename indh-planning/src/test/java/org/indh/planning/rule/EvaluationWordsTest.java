package org.indh.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.indh.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Évaluation",
                "Évaluations",
                "Suivi-évaluation",
                "Suivi et évaluation",
                "Évaluer le programme",
                "Évaluation finale",
                "Évaluation à mi-parcours",
                "Évaluation externe du projet",
                "Évaluation finale des capacités renforcées",
                "Évaluation de la mise en œuvre de la formation",
                "Évaluation des résultats",
                "Évaluation de l’impact du programme",
                "Évaluation de l’impact social du programme",
                "Évaluation des acquis du programme",
                "Évaluation du programme de formation",
                "Évaluation des besoins, puis évaluation du programme",
                "Suivi, évaluation et formation",
                "Suivi, évaluation, gestion des risques",
                "Évaluation + formation des élus",
                "Évaluation - formation des élus",
                "Évaluation\nFormation des élus",
                "Training, evaluation",
                "Final evaluation of the training programme",
                "Mid-term evaluation of capacity building",
                "Programme evaluation",
                "Impact evaluation",
                "Evaluate the programme",
                "إنجاز تقييم نهائي",
                "تقييم البرنامج",
                "تقييم برنامج التكوين",
                "تقييم مرحلي للقدرات",
                "التتبع والتقييم والتكوين",
                "تقويم المشروع"
            })
    void an_evaluation_that_may_be_the_programme_s_is_one(String text) {
        assertThat(EvaluationWords.speakOfOne(LocalizedText.parse(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Évaluation des besoins en eau des douars",
                "ÉVALUATION DES BESOINS",
                "Évaluation participative des besoins",
                "Évaluation préalable des risques",
                "Réévaluation des risques du projet",
                "Évaluer les besoins des coopératives",
                "Évaluation environnementale et sociale",
                "Évaluation des impacts environnementaux",
                "Évaluation d’impact environnemental",
                "Évaluation de l'impact environnemental du projet",
                "Évaluation des capacités des communes",
                "Évaluation des compétences",
                "Évaluation de la formation",
                "Évaluation des acquis des apprenants",
                "Évaluation des candidatures",
                "Commission d’évaluation des offres",
                "Évaluation des besoins et des capacités",
                "Needs evaluation",
                "Evaluation of the needs",
                "Evaluate risks",
                "Risk evaluation",
                "Environmental evaluation",
                "Training evaluation",
                "Evaluation of bids",
                "تقييم الاحتياجات من الماء",
                "تقييم حاجيات الدواوير",
                "تقييم أولي للحاجيات",
                "تقييم المخاطر",
                "تقييم الأثر البيئي",
                "تقييم القدرات",
                "تقييم التكوين",
                "لجنة تقييم العروض",
                "Équiper les ateliers",
                "…"
            })
    void an_assessment_of_something_else_and_none_at_all_are_none(String text) {
        assertThat(EvaluationWords.speakOfOne(LocalizedText.parse(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mener une auto-évaluation annuelle",
                "Autoévaluations",
                "Deux évaluations internes",
                "Self-evaluation",
                "القيام بالتقييم الذاتي"
            })
    void one_by_those_who_carry_the_programme_out_is_of_itself(String text) {
        assertThat(EvaluationWords.speakOfItself(LocalizedText.parse(text))).isTrue();
        assertThat(EvaluationWords.speakOfOne(LocalizedText.parse(text))).isTrue();
    }

    @Test
    void one_by_anybody_is_not_said_to_be_of_itself() {
        assertThat(EvaluationWords.speakOfItself(LocalizedText.parse("Évaluation externe ; audit interne")))
                .isFalse();
    }
}
