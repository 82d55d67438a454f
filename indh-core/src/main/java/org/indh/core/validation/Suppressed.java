package org.indh.core.validation;

import java.time.LocalDate;
import org.indh.core.finding.Finding;
import org.indh.core.text.Language;
import org.indh.core.text.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody decided to leave as it is.
 *
 * @param finding the finding, without followers: these stand on their own
 * @param reason why
 * @param by who decided (a person: masked unless the validator shows everything)
 * @param until the last day on which the decision holds
 */
public record Suppressed(
        Finding finding,
        String reason,
        @Personal @Nullable String by,
        @Nullable LocalDate until) {
    /** The same with the finding's texts in one language only. */
    public Suppressed in(Language language) {
        return new Suppressed(finding.in(language), reason, by, until);
    }
}
