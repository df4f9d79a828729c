-- read 0 facilities
select * from ((select "t0"."name" as "c0", "t0"."name_kana" as "c1", "t0"."name_english" as "c2", "t0"."common_name" as "c3", "t0"."kind_label" as "c4", "t0"."address" as "c5", 0 as "c6", "w"."id" as "c7" from "gram" cross join "word" as "w" cross join "facility" as "t0"
where "gram".key = "w"."id" and "t0"."id" = "w"."row_id" and "gram".grams @> $1 and "gram".key & 7 = 0 and case when "w"."name" = $2 then 0 end = 0 order by "gram".key limit $3) union all (select "t0"."name" as "c0", "t0"."name_kana" as "c1", "t0"."name_english" as "c2", "t0"."common_name" as "c3", "t0"."kind_label" as "c4", "t0"."address" as "c5", 1 as "c6", "w"."id" as "c7" from "gram" cross join "word" as "w" cross join "facility" as "t0"
where "gram".key = "w"."id" and "t0"."id" = "w"."row_id" and "gram".grams @> $1 and "gram".key & 7 = 0 and case when "w"."name" = $2 then 0 when substr("w"."name", 1, length($2)) = $2 then 1 end = 1 order by "gram".key limit $3) union all (select "t0"."name" as "c0", "t0"."name_kana" as "c1", "t0"."name_english" as "c2", "t0"."common_name" as "c3", "t0"."kind_label" as "c4", "t0"."address" as "c5", 2 as "c6", "w"."id" as "c7" from "gram" cross join "word" as "w" cross join "facility" as "t0"
where "gram".key = "w"."id" and "t0"."id" = "w"."row_id" and ("gram".grams @> $1 or "gram".grams @> $4) and "gram".key & 7 = 0 and case when "w"."name" = $2 then 0 when substr("w"."name", 1, length($2)) = $2 then 1 when (substr("w"."name", 1, length($2)) = $2 or strpos("w"."readings", $5) > 0) then 2 end = 2 order by "gram".key limit $3) union all (select "t0"."name" as "c0", "t0"."name_kana" as "c1", "t0"."name_english" as "c2", "t0"."common_name" as "c3", "t0"."kind_label" as "c4", "t0"."address" as "c5", 3 as "c6", "w"."id" as "c7" from "gram" cross join "word" as "w" cross join "facility" as "t0"
where "gram".key = "w"."id" and "t0"."id" = "w"."row_id" and "gram".grams @> $6 and "gram".key & 7 = 0 and case when "w"."name" = $2 then 0 when substr("w"."name", 1, length($2)) = $2 then 1 when (substr("w"."name", 1, length($2)) = $2 or strpos("w"."readings", $5) > 0) then 2 when (strpos("w"."name", $7) > 0) then 3 end = 3 order by "gram".key limit $3) union all (select "t0"."name" as "c0", "t0"."name_kana" as "c1", "t0"."name_english" as "c2", "t0"."common_name" as "c3", "t0"."kind_label" as "c4", "t0"."address" as "c5", 4 as "c6", "w"."id" as "c7" from "gram" cross join "word" as "w" cross join "facility" as "t0"
where "gram".key = "w"."id" and "t0"."id" = "w"."row_id" and ("gram".grams @> $6 or "gram".grams @> $8) and "gram".key & 7 = 0 and case when "w"."name" = $2 then 0 when substr("w"."name", 1, length($2)) = $2 then 1 when (substr("w"."name", 1, length($2)) = $2 or strpos("w"."readings", $5) > 0) then 2 when (strpos("w"."name", $7) > 0) then 3 when (strpos("w"."name", $7) > 0 or strpos("w"."readings", $7) > 0) then 4 end = 4 order by "gram".key limit $3) union all (select "t0"."name" as "c0", "t0"."name_kana" as "c1", "t0"."name_english" as "c2", "t0"."common_name" as "c3", "t0"."kind_label" as "c4", "t0"."address" as "c5", 5 as "c6", "w"."id" as "c7" from "gram" cross join "word" as "w" cross join "facility" as "t0"
where "gram".key = "w"."id" and "t0"."id" = "w"."row_id" and ("gram".grams @> $6 or "gram".grams @> $8 or "gram".grams @> $9) and "gram".key & 7 = 0 and case when "w"."name" = $2 then 0 when substr("w"."name", 1, length($2)) = $2 then 1 when (substr("w"."name", 1, length($2)) = $2 or strpos("w"."readings", $5) > 0) then 2 when (strpos("w"."name", $7) > 0) then 3 when (strpos("w"."name", $7) > 0 or strpos("w"."readings", $7) > 0) then 4 when ((strpos("w"."name", $7) > 0 or strpos("w"."readings", $7) > 0 or strpos("w"."rest", $7) > 0)) then 5 end = 5 order by "gram".key limit $3)) as u limit $3
--   $1 = the grams of text 0 for the whole search in Name, beginning it
--   $2 = text 0 for the whole search
--   $3 = the page size and one
--   $4 = the grams of text 0 for the whole search in Readings, beginning it
--   $5 = text 0 for the whole search, where a reading begins
--   $6 = the grams of text 0 for word 0 in Name
--   $7 = text 0 for word 0 of the search
--   $8 = the grams of text 0 for word 0 in Readings
--   $9 = the grams of text 0 for word 0 in Rest
-- read 0 facilities, count
select count(*) from "gram" cross join "word" as "w"
where "gram".key = "w"."id" and ("gram".grams @> $1 or "gram".grams @> $2 or "gram".grams @> $3) and "gram".key & 7 = 0 and ((strpos("w"."name", $4) > 0 or strpos("w"."readings", $4) > 0 or strpos("w"."rest", $4) > 0))
--   $1 = the grams of text 0 for word 0 in Name
--   $2 = the grams of text 0 for word 0 in Readings
--   $3 = the grams of text 0 for word 0 in Rest
--   $4 = text 0 for word 0 of the search
