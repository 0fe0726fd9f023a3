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

/** A question with its answer, in the draft. */
@Entity
@Table(name = "draft_guide_entry")
class DraftGuideEntry extends DraftThing {

    @Column
    private String question;

    @Column
    @Enumerated(EnumType.STRING)
    private GuideEntry.Topic topic;

    @Column
    private String answer;

    @ElementCollection
    @CollectionTable(name = "draft_guide_entry_role", joinColumns = @JoinColumn(name = "entry"))
    @OrderColumn(name = "position")
    @Column(name = "role")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> roles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "draft_guide_entry_source", joinColumns = @JoinColumn(name = "entry"))
    @OrderColumn(name = "position")
    @Column(name = "source")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> sources = new ArrayList<>();

    protected DraftGuideEntry() {}

    DraftGuideEntry(GuideEntry entry, int position) {
        super(entry.slug(), position);
        question = entry.question();
        topic = entry.topic();
        answer = entry.answer();
        roles = DraftReferences.texts(entry.roles());
        sources = DraftReferences.texts(entry.sources());
    }
}
