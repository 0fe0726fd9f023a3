package io.cairn.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A career role in the draft, without its requirements. */
@Entity
@Table(name = "draft_career_role")
class DraftCareerRole extends DraftThing {

    @Column
    private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private CareerRole.Family family;

    @Column
    private boolean entry;

    @Column
    private String tagline;

    @Column
    private String summary;

    @Column
    private String primaryFocus;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> typicalOutput;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> dayToDay;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> responsibilities;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> collaborators;

    @Column
    private String closestRelative;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> suits;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> lessSuited;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> industries;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private PortfolioRule portfolioRule;

    @ElementCollection
    @CollectionTable(name = "draft_role_challenge", joinColumns = @JoinColumn(name = "role"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<DraftChallenge> challenges = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "draft_role_challenge_unit", joinColumns = @JoinColumn(name = "role"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<DraftChallenge.Answer> challengeUnits = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "draft_role_figure", joinColumns = @JoinColumn(name = "role"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<DraftFigure> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "draft_role_stepping_stone", joinColumns = @JoinColumn(name = "role"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<DraftRoleLink> steppingStones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "draft_role_comparison", joinColumns = @JoinColumn(name = "role"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<DraftRoleLink> comparisons = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "draft_role_certification", joinColumns = @JoinColumn(name = "role"))
    @OrderColumn(name = "position")
    @Column(name = "certification")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> certifications = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "draft_role_guide_entry", joinColumns = @JoinColumn(name = "role"))
    @OrderColumn(name = "position")
    @Column(name = "entry")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> guide = new ArrayList<>();

    protected DraftCareerRole() {}

    DraftCareerRole(CareerRole role, int position) {
        super(role.slug(), position);
        name = role.name();
        family = role.family();
        entry = role.entry();
        tagline = role.tagline();
        summary = role.summary();
        primaryFocus = role.primaryFocus();
        typicalOutput = role.typicalOutput();
        dayToDay = role.dayToDay();
        responsibilities = role.responsibilities();
        collaborators = role.collaborators();
        closestRelative = role.closestRelative();
        suits = role.suits();
        lessSuited = role.lessSuited();
        industries = role.industries();
        portfolioRule = role.portfolioRule();
        challenges = DraftChallenge.of(role.challenges());
        challengeUnits = DraftChallenge.answers(role.challenges());
        role.figures().forEach(figure -> figures.add(DraftFigure.of(figure)));
        role.steppingStones().forEach(stone -> steppingStones.add(DraftRoleLink.of(stone)));
        role.comparisons().forEach(comparison -> comparisons.add(DraftRoleLink.of(comparison)));
        certifications = DraftReferences.texts(role.certifications());
        guide = DraftReferences.texts(role.guide());
    }
}
