package org.indh.core.validation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.text.Catalogue;

/**
 * Runs rules over a dossier and puts what they find in words. What readers of files report is always among it: the rules
 * of reading are there whatever packs are given.
 */
public final class Validator {
    /** How many findings of one rule, and places of one finding, a report shows unless all are asked for. */
    public static final int SHOWN = 20;

    private final Installed packs;
    private final int shown;
    private final Profile profile;
    private final List<Document<Suppressions>> suppressions;
    private final boolean masks;

    private Validator(
            Installed packs, int shown, Profile profile, List<Document<Suppressions>> suppressions, boolean masks) {
        this.masks = masks;
        this.packs = packs;
        this.shown = shown;
        this.profile = profile;
        this.suppressions = ImmutableList.copyOf(suppressions);
    }

    /** Every rule that is installed. */
    public static Validator standard() {
        List<Pack> packs = new ArrayList<>();
        ServiceLoader.load(Pack.class).forEach(packs::add);
        return of(packs);
    }

    /**
     * The rules of these packs, and those of reading.
     *
     * @throws IllegalArgumentException where two rules have one code, or a pack checks under a rule that none brings
     */
    public static Validator of(List<Pack> packs) {
        List<Pack> all = new ArrayList<>(packs);
        if (packs.stream().noneMatch(CorePack.class::isInstance)) {
            all.add(new CorePack());
        }
        return new Validator(new Installed(all), SHOWN, Profile.standard(), List.of(), true);
    }

    /** The same rules, with everything shown that they find. */
    public Validator showingAll() {
        return new Validator(packs, Integer.MAX_VALUE, profile, suppressions, masks);
    }

    /**
     * The same rules, with personal data shown as it is written. Otherwise reports mask what stands in components marked
     * {@link org.indh.core.text.Personal} and whatever else looks like personal data ({@link org.indh.core.text.Mask}):
     * they travel further than the documents do. Fingerprints and suppressions are the same both ways.
     */
    public Validator unmasked() {
        return new Validator(packs, shown, profile, suppressions, false);
    }

    /** The same rules, by the measure of that profile. */
    public Validator under(Profile measure) {
        return new Validator(packs, shown, measure, suppressions, masks);
    }

    /**
     * The same, with those findings set apart that the document suppresses, and those of documents given before. It is
     * judged itself, after all others: what cannot be read in it is a finding, and so is a suppression that is of no use.
     */
    public Validator suppressing(Document<Suppressions> document) {
        List<Document<Suppressions>> all = ImmutableList.<Document<Suppressions>>builder()
                .addAll(suppressions)
                .add(document)
                .build();
        return new Validator(packs, shown, profile, all, masks);
    }

    /** The packs, in the order of their modules' names. */
    public List<Pack> packs() {
        return packs.packs();
    }

    /** The profile that judges. */
    public Profile profile() {
        return profile;
    }

    /** The codes of all rules, those included that the profile switches off. */
    public List<String> codes() {
        return packs.codes();
    }

    /** The words of every pack. */
    public Catalogue terms() {
        return packs.terms();
    }

    /**
     * Judges a dossier.
     *
     * @param asOf the date that is taken for today
     */
    public ValidationReport validate(Dossier dossier, LocalDate asOf) {
        Masking masking = masks ? Masking.hiding(terms()) : Masking.none(terms());
        Wording wording = new Wording(packs, shown, masking);
        Judging judging = new Judging(packs, profile, profile.on(asOf));
        judging.judge(dossier);
        suppressions.forEach(judging::judge);
        return Reporting.of(judging, new Deciding(suppressions, asOf), codes(), profile)
                .report(files(dossier), wording, shown);
    }

    /** Judges one document. */
    public ValidationReport validate(Document<?> document, LocalDate asOf) {
        return validate(Dossier.of(List.of(document)), asOf);
    }

    private List<String> files(Dossier dossier) {
        List<String> files = new ArrayList<>(dossier.files());
        for (Document<Suppressions> document : suppressions) {
            if (!document.file().isEmpty() && !files.contains(document.file())) {
                files.add(document.file());
            }
        }
        return files;
    }
}
