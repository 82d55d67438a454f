package org.indh.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.indh.core.document.Document;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.text.Mask;
import org.indh.core.text.PersonalDatum;
import org.indh.core.text.Shown;
import org.indh.core.text.Template;
import org.indh.core.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * What findings show of personal data: nothing, unless that was asked for. Hidden is what stands in a component marked
 * {@link org.indh.core.text.Personal}, wherever it is quoted, and what looks like personal data in any other text. Rules'
 * own words, codes of rules and names of files and sheets are not touched, nor are fingerprints.
 */
final class Masking {
    private final boolean shows;
    private final Catalogue terms;
    private final IdentityHashMap<Document<?>, List<String>> marked = new IdentityHashMap<>();

    private Masking(boolean shows, Catalogue terms) {
        this.shows = shows;
        this.terms = terms;
    }

    /** Hides personal data, and says so with the catalogue's word. */
    static Masking hiding(Catalogue terms) {
        return new Masking(false, terms);
    }

    /** Shows everything as it is written. */
    static Masking none(Catalogue terms) {
        return new Masking(true, terms);
    }

    /** How the texts of one finding are shown. */
    OfFinding of(Raised raised) {
        Mask mask = Mask.ofData();
        if (!shows) {
            List<String> texts = new ArrayList<>();
            for (Located place : raised.places) {
                texts.addAll(marked.computeIfAbsent(place.document(), Document::personalTexts));
                add(PersonalDatum.in(place.raw() == null ? "" : place.raw()), texts);
            }
            raised.breach.arguments().values().forEach(value -> addData(value, texts));
            mask = mask.and(texts);
        }
        return new OfFinding(mask, isPersonal(raised.places.get(0)));
    }

    /** A text that belongs to no finding, and the name of a person that it may hold. */
    String text(String text, @Nullable String name) {
        return shows
                ? text
                : Mask.ofData().and(name == null ? List.of() : List.of(name)).hide(text);
    }

    /** A person's name that a report states. */
    @Nullable
    String name(@Nullable String name) {
        return shows || name == null ? name : Mask.whole(name);
    }

    private static void addData(Object value, List<String> texts) {
        if (value instanceof PersonalDatum datum) {
            texts.add(datum.text());
        } else if (value instanceof List<?> list) {
            list.forEach(item -> addData(item, texts));
        }
    }

    private static void add(List<PersonalDatum> data, List<String> texts) {
        data.forEach(datum -> texts.add(datum.text()));
    }

    private static boolean isPersonal(Located place) {
        return place.document().isPersonal(place.path());
    }

    /** The texts of one finding; {@code own} where its own place is a marked component. */
    final class OfFinding {
        private final Mask mask;
        private final boolean own;
        private boolean hid;

        private OfFinding(Mask mask, boolean own) {
            this.mask = mask;
            this.own = own;
        }

        /** Whether anything was hidden so far. */
        boolean hid() {
            return hid;
        }

        /** What stands at a place, as a whole where the place is marked. */
        @Nullable
        String raw(Located place) {
            @Nullable String raw = place.raw();
            return raw == null ? null : noted(raw, isPersonal(place) ? whole(raw) : hide(raw));
        }

        /** The value found: as a whole where it is that of a marked component. */
        @Nullable
        String found(@Nullable String found) {
            return found == null ? null : noted(found, own ? whole(found) : hide(found));
        }

        @Nullable
        String text(@Nullable String text) {
            return text == null ? null : noted(text, hide(text));
        }

        /** An argument of a message; what a noun is counted with can still be counted with. */
        Object argument(String name, Object value) {
            boolean isWhole = own && (name.equals("found") || name.equals("raw"));
            if (shows || value instanceof Term || !isWhole && (value instanceof Number || isCount(value))) {
                return value;
            }
            return value instanceof Number || isCount(value)
                    ? new HiddenCount(value)
                    : (Shown) language -> said(Template.show(value, language, terms), isWhole, language);
        }

        private String said(String text, boolean isWhole, Language language) {
            String hidden = noted(text, isWhole && !text.isBlank() ? whole(text) : hide(text));
            return hidden.equals(text) ? text : hidden + " (" + terms.get("masked", language) + ")";
        }

        private String hide(String text) {
            return shows ? text : mask.hide(text);
        }

        private String whole(String text) {
            return shows ? text : Mask.whole(text);
        }

        private String noted(String text, String hidden) {
            hid |= !hidden.equals(text);
            return hidden;
        }

        private boolean isCount(Object value) {
            return value instanceof Shown.Counted;
        }

        /** A number of a marked component. */
        private final class HiddenCount implements Shown.Counted {
            private final Object value;

            private HiddenCount(Object value) {
                this.value = value;
            }

            @Override
            public String in(Language language) {
                return said(Template.show(value, language, terms), true, language);
            }

            @Override
            public BigDecimal number() {
                return value instanceof Shown.Counted counted
                        ? counted.number()
                        : value instanceof BigDecimal decimal
                                ? decimal
                                : BigDecimal.valueOf(((Number) value).longValue());
            }
        }
    }
}
