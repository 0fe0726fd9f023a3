package io.cairn.review.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Rubric;
import io.cairn.portfolio.ui.ProjectWords;
import io.cairn.review.About;
import io.cairn.review.DeskView;
import io.cairn.review.DraftComment;
import io.cairn.review.DraftContent;
import io.cairn.review.DraftMerge;
import io.cairn.review.IncompleteReviewException;
import io.cairn.review.IncompleteReviewException.Missing;
import io.cairn.review.Snapshot.ShownProject;
import io.cairn.shared.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** All that a mentor says about a submission: level and comment by criterion, comments, verdict, notes. */
class ReviewForm extends Div implements DraftKeeper.Form {

    private final Rubric rubric;
    private final Typed changed;
    private final SnippetChooser snippets;
    private final Map<Slug, CriterionField> criteria = new LinkedHashMap<>();
    private final Map<About, CommentField> comments = new LinkedHashMap<>();
    private final VerdictField verdict;
    private final CommentField notes;
    private final MergeNote mergeNote = new MergeNote();
    private final List<DraftComment> others = new ArrayList<>();

    ReviewForm(Catalog catalog, DeskView view, SnippetChooser snippets, Typed changed) {
        this.rubric = view.rubric();
        this.changed = changed;
        this.snippets = snippets;
        addClassName("review-form");
        verdict = new VerdictField(catalog, view, changed);
        notes = new CommentField(getTranslation("desk.notes"), DraftContent.MAX_NOTES_LENGTH, changed).keptAs("notes");
        Section levels = section(rubric.title());
        rubric.criteria().forEach(criterion -> levels.add(criterion(criterion)));
        add(mergeNote, levels);
        Section said = section(getTranslation("desk.comments"));
        view.snapshot().projects().forEach(project -> said.add(comment(project)));
        said.add(comment(About.whole(), getTranslation("desk.comment.whole")));
        add(said, verdict, section(getTranslation("desk.notes.title"), notes));
    }

    private static Section section(String title, Div... parts) {
        Section section = new Section(new H2(title));
        section.addClassName("review-section");
        section.add(parts);
        return section;
    }

    private CriterionField criterion(Rubric.Criterion criterion) {
        CriterionField field = new CriterionField(criterion, changed);
        criteria.put(criterion.slug(), field);
        put(About.criterion(criterion.slug()), field.comment());
        return field;
    }

    private CommentField comment(ShownProject project) {
        return comment(
                About.project(project.id()),
                getTranslation("desk.comment.project", ProjectWords.title(project.content())));
    }

    private CommentField comment(About about, String label) {
        CommentField field = new CommentField(label, DraftComment.MAX_LENGTH, changed);
        put(about, field);
        return field;
    }

    private void put(About about, CommentField field) {
        comments.put(about, field.withSnippets(snippets::open).keptAs(about.target() + " " + about.key()));
    }

    @Override
    public DraftContent read() {
        Map<Slug, Integer> scores = new TreeMap<>();
        criteria.forEach((slug, field) -> {
            Integer score = field.score();
            if (score != null) {
                scores.put(slug, score);
            }
        });
        List<DraftComment> said = new ArrayList<>(others);
        comments.forEach((about, field) -> {
            if (!field.text().isEmpty()) {
                said.add(new DraftComment(about, field.text()));
            }
        });
        return new DraftContent(scores, said, notes.text(), verdict.verdict(), verdict.units());
    }

    @Override
    public void show(DraftContent content) {
        criteria.forEach((slug, field) -> field.show(content.scores().get(slug)));
        others.clear();
        Map<About, String> texts = new LinkedHashMap<>();
        content.comments().forEach(comment -> {
            if (comments.containsKey(comment.about())) {
                texts.put(comment.about(), comment.text());
            } else {
                others.add(comment);
            }
        });
        comments.forEach((about, field) -> field.show(texts.getOrDefault(about, "")));
        notes.show(content.notes());
        verdict.show(content);
    }

    @Override
    public void merged(DraftMerge merge) {
        mergeNote.show(
                merge,
                about -> Optional.ofNullable(comments.get(about))
                        .map(CommentField::name)
                        .orElse(""));
        changed.typed();
    }

    /** For somebody who only looks. */
    void setReadOnly(boolean readOnly) {
        criteria.values().forEach(field -> field.setReadOnly(readOnly));
        getChildren().skip(2).forEach(part -> part.setVisible(!readOnly));
    }

    /** How many criteria have a level. */
    int scored() {
        return read().scores().size();
    }

    /** Says by the fields what is missing or too long, and puts the keyboard on the first of them. */
    boolean isReady() {
        Optional<CommentField> tooLong = Stream.concat(comments.values().stream(), Stream.of(notes))
                .filter(CommentField::isTooLong)
                .findFirst();
        tooLong.ifPresent(CommentField::focusField);
        if (tooLong.isPresent()) {
            return false;
        }
        try {
            read().requireComplete(rubric);
            return true;
        } catch (IncompleteReviewException e) {
            refuse(e);
            return false;
        }
    }

    private void refuse(IncompleteReviewException lacking) {
        CommentField whole = comments.get(About.whole());
        if (lacking.missing().contains(Missing.VERDICT)) {
            verdict.refuse();
        }
        if (whole != null && lacking.missing().contains(Missing.COMMENT)) {
            whole.refuse(getTranslation("desk.missing.comment"));
        }
        List<CriterionField> unscored =
                lacking.unscored().stream().map(criteria::get).toList();
        unscored.forEach(CriterionField::refuse);
        if (!unscored.isEmpty()) {
            unscored.getFirst().focusLevel();
        } else if (whole != null && lacking.missing().contains(Missing.COMMENT)) {
            whole.focusField();
        } else {
            verdict.focusVerdict();
        }
    }

    void focusFirst() {
        criteria.values().stream().findFirst().ifPresent(CriterionField::focusLevel);
    }

    void focusProject(UUID project) {
        Optional.ofNullable(comments.get(About.project(project))).ifPresent(CommentField::focusField);
    }
}
