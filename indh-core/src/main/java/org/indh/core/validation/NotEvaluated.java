package org.indh.core.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a rule could not judge (non évalué), counted by reason.
 *
 * @param code the rule's code
 * @param reason why: "unreadable", "absent", or a reason of the rule's own
 * @param count how many subjects
 * @param subjects a few of them
 */
public record NotEvaluated(String code, String reason, int count, List<String> subjects) {
    public NotEvaluated {
        subjects = ImmutableList.copyOf(subjects);
    }
}
