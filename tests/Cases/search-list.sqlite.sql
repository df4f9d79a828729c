-- read 0 facilities
select "t0"."name" as "c0", "t0"."name_kana" as "c1", "t0"."name_english" as "c2", "t0"."common_name" as "c3", "t0"."kind_label" as "c4", "t0"."address" as "c5", 0 as "c6", "w"."id" as "c7" from "gram" cross join "word" as "w" cross join "facility" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 0 and "w"."name" = ?2 and "gram".rowid < ?3 and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?4
--   ?1 = the grams demanded on rung 0 of the search
--   ?2 = text 0 for the whole search
--   ?3 = the key before which all names of the length of the whole search lie
--   ?4 = the page size and one
-- read 0 facilities, while the page is not full
select "t0"."name" as "c0", "t0"."name_kana" as "c1", "t0"."name_english" as "c2", "t0"."common_name" as "c3", "t0"."kind_label" as "c4", "t0"."address" as "c5", 1 as "c6", "w"."id" as "c7" from "gram" cross join "word" as "w" cross join "facility" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 0 and case when "w"."name" = ?2 then false when (substr("w"."name", 1, length(?2)) = ?2 or instr("w"."readings", ?3) > 0) then true else false end and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?4
--   ?1 = the grams demanded on rung 1 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = the page size and one
-- read 0 facilities, while the page is not full
select "t0"."name" as "c0", "t0"."name_kana" as "c1", "t0"."name_english" as "c2", "t0"."common_name" as "c3", "t0"."kind_label" as "c4", "t0"."address" as "c5", 2 as "c6", "w"."id" as "c7" from "gram" cross join "word" as "w" cross join "facility" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 0 and case when "w"."name" = ?2 then false when (substr("w"."name", 1, length(?2)) = ?2 or instr("w"."readings", ?3) > 0) then false when (instr("w"."name", ?4) > 0) then true else false end and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?5
--   ?1 = the grams demanded on rung 2 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = text 0 for word 0 of the search
--   ?5 = the page size and one
-- read 0 facilities, while the page is not full
select "t0"."name" as "c0", "t0"."name_kana" as "c1", "t0"."name_english" as "c2", "t0"."common_name" as "c3", "t0"."kind_label" as "c4", "t0"."address" as "c5", 3 as "c6", "w"."id" as "c7" from "gram" cross join "word" as "w" cross join "facility" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 0 and case when "w"."name" = ?2 then false when (substr("w"."name", 1, length(?2)) = ?2 or instr("w"."readings", ?3) > 0) then false when (instr("w"."name", ?4) > 0) then false when (instr("w"."name", ?4) > 0 or instr("w"."readings", ?4) > 0) then true else false end and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?5
--   ?1 = the grams demanded on rung 3 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = text 0 for word 0 of the search
--   ?5 = the page size and one
-- read 0 facilities, while the page is not full
select "t0"."name" as "c0", "t0"."name_kana" as "c1", "t0"."name_english" as "c2", "t0"."common_name" as "c3", "t0"."kind_label" as "c4", "t0"."address" as "c5", 4 as "c6", "w"."id" as "c7" from "gram" cross join "word" as "w" cross join "facility" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 0 and case when "w"."name" = ?2 then false when (substr("w"."name", 1, length(?2)) = ?2 or instr("w"."readings", ?3) > 0) then false when (instr("w"."name", ?4) > 0) then false when (instr("w"."name", ?4) > 0 or instr("w"."readings", ?4) > 0) then false when ((instr("w"."name", ?4) > 0 or instr("w"."readings", ?4) > 0 or instr("w"."rest", ?4) > 0)) then true else false end and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?5
--   ?1 = the grams demanded on rung 4 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = text 0 for word 0 of the search
--   ?5 = the page size and one
-- read 0 facilities, count
select count(*) from "gram" cross join "word" as "w" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 0 and ((instr("w"."name", ?2) > 0 or instr("w"."readings", ?2) > 0 or instr("w"."rest", ?2) > 0))
--   ?1 = the grams demanded by the search
--   ?2 = text 0 for word 0 of the search
