package io.cairn.roadmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.cairn.roadmap.StepKind;
import io.cairn.roadmap.StepStatus;
import io.cairn.shared.Slug;
import org.junit.jupiter.api.Test;

class TrailQueryTest {

    @Test
    void isReadFromTheAddressAndWrittenBackTheSame() {
        String address = "view=area&status=in-progress&kind=unit&area=mathematics&q=linear";
        TrailQuery query = TrailQuery.of(QueryParameters.fromString(address));
        assertThat(query)
                .isEqualTo(
                        new TrailQuery(true, StepStatus.IN_PROGRESS, StepKind.UNIT, new Slug("mathematics"), "linear"));
        assertThat(TrailQuery.of(query.parameters())).isEqualTo(query);
        assertThat(query.address()).startsWith("roadmap?").contains("status=in-progress");
    }

    @Test
    void leavesNonsenseAside() {
        TrailQuery query = TrailQuery.of(
                QueryParameters.fromString("view=upside-down&status=lost&kind=&area=No%20Slug&q=" + "x".repeat(500)));
        assertThat(query.withText("")).isEqualTo(TrailQuery.ALL);
        assertThat(query.text()).hasSize(100);
    }

    @Test
    void hasAPlainAddressWhenNothingIsAskedFor() {
        assertThat(TrailQuery.ALL.address()).isEqualTo("roadmap");
        assertThat(TrailQuery.ALL.isFiltered()).isFalse();
    }
}
