/* Checks the fields of an `Every` that TypeScript has written, then writes other values. */
#include "every.gen.h"

static int count;
static const char *const MOODS[] = {"idle", "walk", "run"};

/* Numbers of calls of the two functions below. */
int calls(void) {
  return count;
}

offheap_ptr targetOf(void *arena, offheap_ptr ptr) {
  return offheap_deref(arena, ((struct Every *)offheap_at(arena, ptr))->target);
}

#define EXPECT(condition) \
  if (!(condition)) return __LINE__

static bool same(const char *text, const char *expected, uint32_t length) {
  for (uint32_t i = 0; i < length; i++) {
    if (text[i] != expected[i]) return false;
  }
  return true;
}

/* Returns the line of the first field with an unexpected value; 0 for none. */
int check(void *arena, offheap_ptr ptr) {
  struct Every *every = (struct Every *)offheap_at(arena, ptr);
  count++;
  EXPECT(every->base.id == 7);
  EXPECT(offheap_has(every->base.present_, Base_has_weight) && every->base.weight == 1.5f);
  EXPECT(every->i8 == -8 && every->u8 == 208);
  EXPECT(every->i16 == -1600 && every->u16 == 61600);
  EXPECT(every->i32 == -320000 && every->u32 == 4000320000u);
  EXPECT(every->i64 == -6400000000000000064 && every->u64 == 16400000000000000064u);
  EXPECT(every->i53 == -9007199254740991 && every->u53 == 9007199254740991);
  EXPECT(every->f16 == 0x3e00 && every->f32 == 32.25f && every->f64 == -64.125);
  EXPECT(every->bool_);
  EXPECT(every->mood == Every_mood_run && MOODS[every->mood][0] == 'r');
  EXPECT(every->state == (Every_state_visible | Every_state_dead));
  EXPECT(Every_rank_team(every->rank) == 5 && Every_rank_level(every->rank) == 300);
  EXPECT(Every_rank_spare(every->rank) == 0xabcde);
  EXPECT(same(every->name, "na\xc3\xafve\0\0\0\0\0\0\0\0\0\0", 16));
  EXPECT(every->title.length == 9);
  EXPECT(same((const char *)offheap_at(arena, every->title.ptr), "gro\xc3\x9f \xe2\x9c\x93", 9));
  EXPECT(every->point.x == 1 && every->point.y == 2);
  for (int row = 0; row < 2; row++) {
    for (int column = 0; column < 3; column++) EXPECT(every->grid[row][column] == row * 10 + column);
  }
  for (int i = 0; i < 3; i++) EXPECT(every->points[i].x == i && every->points[i].y == 2 * i);
  EXPECT(every->numbers.length == 3 && every->numbers.capacity >= 3);
  const int32_t *numbers = (const int32_t *)offheap_at(arena, every->numbers.ptr);
  for (int i = 0; i < 3; i++) EXPECT(numbers[i] == (i + 1) * -100);
  const struct Point *path = (const struct Point *)offheap_at(arena, every->path.ptr);
  EXPECT(every->path.length == 2 && path[1].x == 3 && path[1].y == 4);
  EXPECT(every->next == ptr);
  const struct Point *owned = (const struct Point *)offheap_at(arena, every->owned);
  EXPECT(owned->x == 5 && owned->y == 6);
  EXPECT(offheap_deref(arena, every->target) == ptr);
  EXPECT(every->gone.ptr != 0 && offheap_deref(arena, every->gone) == 0);
  EXPECT(every->shape.tag == Every_shape_square && every->shape.body.square.side == 9);
  EXPECT(every->shape.body.square.corners[3].y == 12);
  EXPECT(every->record.tag == 1 && every->record.count == 3000000000u);
  EXPECT(every->record.price == 0.1 && every->record.mark == 65535);
  EXPECT(every->jobs == -3);
  EXPECT(offheap_has(every->present_, Every_has_class) && every->class_ == 12);
  EXPECT(!offheap_has(every->present_, Every_has_absent));
  return 0;
}

void change(void *arena, offheap_ptr ptr) {
  struct Every *every = (struct Every *)offheap_at(arena, ptr);
  count++;
  every->base.id = 8;
  offheap_set_has(every->base.present_, Base_has_weight, false);
  every->base.weight = 0;
  every->i8 = 1;
  every->u8 = 2;
  every->i16 = 3;
  every->u16 = 4;
  every->i32 = 5;
  every->u32 = 6;
  every->i64 = -7;
  every->u64 = 18446744073709551608u;
  every->i53 = -9;
  every->u53 = 10;
  every->f16 = 0xc000;
  every->f32 = 11.5f;
  every->f64 = 12.25;
  every->bool_ = false;
  every->mood = Every_mood_walk;
  every->state = Every_state_burning;
  every->rank = Every_rank_with_level(Every_rank_with_team(every->rank, 2), 511);
  for (int i = 0; i < 16; i++) every->name[i] = i < 3 ? "abc"[i] : 0;
  every->title.length = 3;
  every->point.y = 13;
  every->grid[1][2] = 14;
  every->points[2].x = 15;
  ((int32_t *)offheap_at(arena, every->numbers.ptr))[1] = 16;
  every->numbers.length = 2;
  ((struct Point *)offheap_at(arena, every->path.ptr))[0].y = 17;
  every->next = every->owned;
  ((struct Point *)offheap_at(arena, every->owned))->x = 18;
  every->gone = every->target;
  every->shape.tag = Every_shape_circle;
  every->shape.body.circle.radius = 19;
  every->record.count = 20;
  every->record.price = 21;
  every->jobs += 1;
  offheap_set_has(every->present_, Every_has_class, false);
  every->class_ = 0;
  offheap_set_has(every->present_, Every_has_absent, true);
  every->absent.y = 22;
}
