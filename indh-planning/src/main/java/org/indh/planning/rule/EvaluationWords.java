package org.indh.planning.rule;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;

/**
 * Whether a text speaks of an evaluation that may be the programme's (évaluation), and not only of an assessment of something
 * else: "évaluation des besoins", "risk evaluation", "تقييم العروض". What is assessed is looked for next to the word, within
 * its clause; where nothing known stands there, the evaluation may be the programme's.
 */
final class EvaluationWords {
    private static final Pattern BETWEEN_CLAUSES =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Zs}\\t'\u2018\u2019\u2010-]+|\\p{Zs}-\\p{Zs}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final List<List<String>> WORDS = phrases("words");
    private static final List<List<String>> ITSELF = phrases("itself");
    private static final List<List<String>> STAGES = phrases("stages");
    private static final List<List<String>> PROGRAMME = phrases("programme");
    private static final List<List<String>> LINKS = phrases("links");
    private static final List<List<String>> APART = phrases("apart");
    private static final List<List<String>> OTHERS = phrases("others");
    private static final List<List<String>> BEFORE = phrases("before");

    private EvaluationWords() {}

    /** Whether an evaluation is spoken of that may be the programme's. */
    static boolean speakOfOne(LocalizedText text) {
        return clauses(text).stream()
                .anyMatch(clause -> IntStream.range(0, clause.size())
                        .anyMatch(i -> isEvaluation(clause.get(i)) && !isOfAnother(clause, i)));
    }

    /** Whether those who carry the programme out evaluate it themselves. */
    static boolean speakOfItself(LocalizedText text) {
        return clauses(text).stream()
                .map(clause -> String.join(" ", clause))
                .anyMatch(clause -> ITSELF.stream().anyMatch(phrase -> clause.contains(String.join(" ", phrase))));
    }

    private static boolean isEvaluation(String word) {
        return WORDS.stream().anyMatch(phrase -> word.contains(phrase.get(0)));
    }

    /** Whether something else stands before the word, or behind it, where links and one more word may be between. */
    private static boolean isOfAnother(List<String> clause, int at) {
        List<String> behind = clause.subList(at + 1, clause.size()).stream()
                .takeWhile(word -> !APART.contains(List.of(word)))
                .toList();
        if (has(clause, STAGES) || beginsWith(behind, PROGRAMME)) {
            return false;
        }
        return at > 0 && BEFORE.contains(List.of(clause.get(at - 1)))
                || isAnother(behind)
                || !behind.isEmpty() && isAnother(behind.subList(1, behind.size()));
    }

    private static boolean isAnother(List<String> words) {
        return beginsWith(
                words.stream().dropWhile(word -> LINKS.contains(List.of(word))).toList(), OTHERS);
    }

    private static boolean beginsWith(List<String> words, List<List<String>> phrases) {
        return phrases.stream()
                .anyMatch(phrase -> phrase.size() <= words.size() && phrase.equals(words.subList(0, phrase.size())));
    }

    private static boolean has(List<String> words, List<List<String>> phrases) {
        return phrases.stream().anyMatch(phrase -> Collections.indexOfSubList(words, phrase) >= 0);
    }

    private static List<List<String>> clauses(LocalizedText text) {
        return text.texts().values().stream()
                .flatMap(BETWEEN_CLAUSES::splitAsStream)
                .map(EvaluationWords::words)
                .collect(ImmutableList.toImmutableList());
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(Phrase.normal(text))
                .map(Phrase::singular)
                .collect(ImmutableList.toImmutableList());
    }

    private static List<List<String>> phrases(String name) {
        return WordList.of("evaluations.txt", name).stream()
                .map(EvaluationWords::words)
                .collect(ImmutableList.toImmutableList());
    }
}
