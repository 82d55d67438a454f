package org.indh.core.validation;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Severity;
import org.indh.core.validation.Judging.RuleGap;
import org.indh.core.validation.ValidationReport.NotShown;

/** Makes a report of what was raised: sets apart what is suppressed, puts followers under their roots, counts and caps. */
final class Reporting {
    private static final int SAMPLES = 5;

    private final Profile profile;
    private final List<Raised> counted;
    private final List<Decided> decided;
    private final List<RuleGap> gaps;

    /** What was raised, and the suppression that means it. */
    private record Decided(Raised raised, Suppression suppression) {}

    private Reporting(Profile profile, List<Raised> counted, List<Decided> decided, List<RuleGap> gaps) {
        this.profile = profile;
        this.counted = counted;
        this.decided = decided;
        this.gaps = gaps;
    }

    /** Applies the suppressions, before followers are sought: those of a suppressed root are findings of their own. */
    static Reporting of(Judging judging, Deciding deciding, List<String> codes, Profile profile) {
        List<Decided> decided = new ArrayList<>();
        List<Raised> counted = new ArrayList<>();
        for (Raised raised : judging.raised()) {
            deciding.about(raised)
                    .ifPresentOrElse(
                            suppression -> decided.add(new Decided(raised, suppression)), () -> counted.add(raised));
        }
        counted.addAll(judging.also(Deciding.RULE, deciding.useless(codes, profile)));
        counted.sort(Raised.ORDER);
        return new Reporting(profile, counted, decided, judging.gaps());
    }

    ValidationReport report(List<String> files, Wording wording, int shown) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> ofRule = new TreeMap<>();
        Map<String, Integer> hidden = new TreeMap<>();
        for (Raised root : Raised.roots(counted)) {
            int count = ofRule.merge(root.rule.code(), 1, Integer::sum);
            if (count <= shown) {
                findings.add(wording.finding(root));
            } else {
                count(root, hidden);
            }
        }
        List<NotShown> notShown = new ArrayList<>();
        hidden.forEach((code, count) -> notShown.add(new NotShown(code, count)));
        List<Suppressed> suppressed = new ArrayList<>();
        decided.forEach(one -> suppressed.add(wording.suppressed(one.raised, one.suppression)));
        return ValidationReportBuilder.builder()
                .tool(Tool.current())
                .files(files)
                .summary(summary())
                .findings(findings)
                .notShown(notShown)
                .notEvaluated(notEvaluated(wording))
                .profile(profile.name())
                .suppressed(suppressed)
                .masked(wording.masked())
                .build();
    }

    private static void count(Raised raised, Map<String, Integer> counts) {
        counts.merge(raised.rule.code(), 1, Integer::sum);
        raised.followers.forEach(follower -> count(follower, counts));
    }

    private Summary summary() {
        Multiset<Severity> counts = EnumMultiset.create(Severity.class);
        counted.forEach(raised -> counts.add(raised.severity));
        return new Summary(
                counts.count(Severity.ERROR),
                counts.count(Severity.WARNING),
                counts.count(Severity.INFO),
                gaps.size(),
                decided.size());
    }

    private List<NotEvaluated> notEvaluated(Wording wording) {
        Map<String, List<RuleGap>> grouped = new TreeMap<>();
        for (RuleGap gap : gaps) {
            String key = gap.rule().code() + ' ' + gap.gap().reason();
            grouped.computeIfAbsent(key, any -> new ArrayList<>()).add(gap);
        }
        List<NotEvaluated> list = new ArrayList<>();
        grouped.forEach((key, group) -> list.add(new NotEvaluated(
                group.get(0).rule().code(),
                group.get(0).gap().reason(),
                group.size(),
                group.stream()
                        .map(gap -> wording.name(gap.gap().spot()))
                        .distinct()
                        .limit(SAMPLES)
                        .toList())));
        return list;
    }
}
