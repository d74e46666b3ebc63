package dev.latchkey.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import org.junit.jupiter.api.Test;

class CommentTest {
    @Test
    void aCommentToSendIsATextAndNothingElse() {
        assertThat(LatchkeyJson.mapper().writeValueAsString(Comment.of("Fine with me")))
                .isEqualTo("{\"comment\":\"Fine with me\"}");
    }
}
