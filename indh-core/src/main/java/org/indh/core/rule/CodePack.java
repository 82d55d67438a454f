package org.indh.core.rule;

import java.util.List;
import org.indh.core.document.Kind;
import org.indh.core.validation.Pack;
import org.indh.core.validation.Rule;

/** The rules that judge documents of any kind: of codes and dates (CO), of texts and their languages (DC), of personal data (DP). */
public final class CodePack implements Pack {
    /** For the service loader; there is nothing to configure. */
    public CodePack() {}

    @Override
    public String module() {
        return "core";
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of();
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                DateIsReal.RULE,
                MarkerRange.RULE,
                MarkerOfVocabulary.RULE,
                SectorLeaf.RULE,
                TextLanguages.RULE,
                MixedScripts.RULE,
                PersonalDataElsewhere.RULE);
    }
}
