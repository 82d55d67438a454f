package org.indh.core.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiFunction;
import org.indh.core.document.Fault;
import org.indh.core.finding.Severity;

/**
 * A rule (règle de contrôle): data plus one pure function, which knows no clock, locale, file, static state or other
 * rule's result.
 *
 * @param code the code, for ever: "LF-PCT-MATCH"
 * @param severity the gravest that a breach of it is
 * @param authority who asks for it, by the code of an authority: "oecd-dac", "dgd", "arithmetic"
 * @param since the version that brought it: "0.1"
 * @param subject what it judges: each value of that type in a document
 * @param needs components of the subject without which it cannot be judged: "indicators.population"
 * @param follows codes of rules that a breach of this one follows from where both stand at one place
 * @param check the function
 * @param <T> the subject's type
 */
public record Rule<T>(
        String code,
        Severity severity,
        String authority,
        String since,
        Class<T> subject,
        List<String> needs,
        List<String> follows,
        BiFunction<At<T>, Setting, Verdict> check) {
    public Rule {
        needs = ImmutableList.copyOf(needs);
        follows = ImmutableList.copyOf(follows);
    }

    /** A rule of this version that needs nothing in particular and follows none. */
    public static <T> Rule<T> of(
            String code,
            Severity severity,
            String authority,
            Class<T> subject,
            BiFunction<At<T>, Setting, Verdict> check) {
        return new Rule<>(code, severity, authority, "0.1", subject, List.of(), List.of(), check);
    }

    /** A rule that a reader of files applies: a {@link Fault} of its code is its breach. */
    public static Rule<Fault> ofReader(String code, Severity severity) {
        return of(code, severity, "reading", Fault.class, (at, setting) -> Verdict.pass());
    }

    /** The same rule, needing these components. */
    public Rule<T> needing(String... components) {
        return new Rule<>(code, severity, authority, since, subject, List.of(components), follows, check);
    }

    /** The same rule, following these. */
    public Rule<T> following(String... codes) {
        return new Rule<>(code, severity, authority, since, subject, needs, List.of(codes), check);
    }

    /** Judges one subject. */
    public Verdict judge(At<T> at, Setting setting) {
        return check.apply(at, setting);
    }
}
