package org.indh.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.validation.Suppressions;
import org.indh.core.validation.Validator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The decisions that {@code --suppress} names: each file holds a document of suppressions; what else it holds is left. */
final class SuppressOption {
    private SuppressOption() {}

    /** @throws ParameterException where a file holds no such document */
    static Validator apply(Dossier decisions, Validator validator, CommandSpec spec) {
        Validator suppressing = validator;
        Set<String> without = new LinkedHashSet<>(decisions.files());
        for (Document<Suppressions> document : decisions.documents(Suppressions.KIND)) {
            suppressing = suppressing.suppressing(document);
            without.remove(document.file());
        }
        if (!without.isEmpty()) {
            throw new Refusal("suppress", Map.of("files", List.copyOf(without))).of(spec);
        }
        return suppressing;
    }
}
