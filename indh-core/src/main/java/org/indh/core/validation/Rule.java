package org.indh.core.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiFunction;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Fault;
import org.indh.core.finding.Severity;

/**
 * A rule (règle de contrôle): data plus one pure function, which knows no clock, locale, file, static state or other
 * rule's result.
 *
 * @param code the code, for ever: "LF-PCT-MATCH"
 * @param severity the gravest that a breach of it is, unless a {@link Profile} sets it otherwise
 * @param authority who asks for it, by the code of an authority: "oecd-dac", "dgd", "arithmetic"
 * @param since the version that brought it: "0.1"
 * @param subject what it judges: each record of a document that is of that type, a record's own or an interface such as
 *     {@link org.indh.core.code.Coded}; {@link Document} for each document as a whole, {@link Dossier} for all together
 * @param needs components of the subject without which it cannot be judged: "indicators.population"; every record of an
 *     interface has them, and a document or dossier as a whole has none
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
    /** @throws IllegalArgumentException where a rule on documents or dossiers as a whole needs components */
    public Rule {
        needs = ImmutableList.copyOf(needs);
        follows = ImmutableList.copyOf(follows);
        if (!needs.isEmpty() && (subject == Dossier.class || Document.class == (Class<?>) subject)) {
            throw new IllegalArgumentException(code + " judges documents as a whole and can need no component");
        }
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

    /** A rule on each document as a whole, whatever its kind: one that walks all its texts. */
    @SuppressWarnings("unchecked") // no class literal has a type argument
    public static Rule<Document<?>> onDocuments(
            String code, Severity severity, String authority, BiFunction<At<Document<?>>, Setting, Verdict> check) {
        return of(code, severity, authority, (Class<Document<?>>) (Class<?>) Document.class, check);
    }

    /** A rule on the documents that are judged together. */
    public static Rule<Dossier> onDossiers(
            String code, Severity severity, String authority, BiFunction<At<Dossier>, Setting, Verdict> check) {
        return of(code, severity, authority, Dossier.class, check);
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
