package org.indh.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.NotEmptyDef;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.hibernate.validator.cfg.defs.PatternDef;
import org.hibernate.validator.cfg.defs.PositiveOrZeroDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.indh.core.statement.Figure;
import org.indh.core.text.LocalizedText;
import org.indh.logframe.chain.Activity;
import org.indh.logframe.chain.ActivityCode;
import org.indh.logframe.chain.Assumption;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.chain.NodeCode;
import org.indh.logframe.indicator.Indicator;
import org.indh.logframe.indicator.IndicatorCode;
import org.indh.logframe.indicator.Population;

/**
 * The rival for rules: what Bean Validation says of one value at a time on the same records: what must be there, how long
 * texts are, what codes look like. Rules that compare values with each other it has none of, so its work is less.
 */
final class BeanConstraints {
    private static final int LONGEST = 2_000;

    private BeanConstraints() {}

    static Validator validator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping records = configuration.createConstraintMapping();
        new Type(records, Logframe.class)
                .required("title", "period")
                .filled("nodes")
                .cascaded("title", "nodes", "populations", "preconditions");
        new Type(records, ChainNode.class)
                .required("code", "level", "statement")
                .filled("indicators")
                .cascaded("code", "statement", "assumptions", "indicators", "activities");
        new Type(records, Indicator.class)
                .required("code", "statement", "baseline", "population")
                .filled("milestones", "sources")
                .cascaded("code", "statement", "baseline", "population", "milestones");
        new Type(records, Activity.class).required("code", "statement").cascaded("code", "statement");
        new Type(records, Assumption.class).required("statement").cascaded("statement");
        new Type(records, Figure.class).required("text").filled("quantities").with("text", new SizeDef().max(LONGEST));
        new Type(records, LocalizedText.class).filled("texts");
        new Type(records, Population.class).required("unit").with("size", new PositiveOrZeroDef());
        for (Class<?> code : List.of(NodeCode.class, IndicatorCode.class, ActivityCode.class)) {
            new Type(records, code).required("text").with("text", new PatternDef().regexp("[A-Z]+[ .][0-9. ]+"));
        }
        return configuration.addMapping(records).buildValidatorFactory().getValidator();
    }

    /** The constraints of one record's components. */
    private static final class Type {
        private final TypeConstraintMappingContext<?> type;
        private final Map<String, PropertyConstraintMappingContext> fields = new HashMap<>();

        Type(ConstraintMapping records, Class<?> type) {
            this.type = records.type(type);
        }

        Type required(String... names) {
            List.of(names).forEach(name -> with(name, new NotNullDef()));
            return this;
        }

        Type filled(String... names) {
            List.of(names).forEach(name -> with(name, new NotEmptyDef()));
            return this;
        }

        Type cascaded(String... names) {
            List.of(names).forEach(name -> field(name).valid());
            return this;
        }

        Type with(String name, ConstraintDef<?, ?> constraint) {
            field(name).constraint(constraint);
            return this;
        }

        private PropertyConstraintMappingContext field(String name) {
            return fields.computeIfAbsent(name, type::field);
        }
    }
}
