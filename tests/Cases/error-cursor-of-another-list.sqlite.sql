-- read 0 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."id" > ?1 order by "t0"."id" limit ?2
--   ?1 = key 0 of the cursor in after
--   ?2 = the page size
-- read 1 facilities: refused, CursorOfAnotherList { Coordinate = , Location = , Argument = after, Cursor = AeZrWFs99qTXAwMAAABmMDM= }
-- read 2 facilities: refused, CursorOfAnotherList { Coordinate = , Location = , Argument = after, Cursor = AeZrWFs99qTXAwMAAABmMDM= }
-- read 3 events: refused, CursorOfAnotherList { Coordinate = , Location = , Argument = after, Cursor = AeZrWFs99qTXAwMAAABmMDM= }
-- read 4 facilities: refused, CursorUnreadable { Coordinate = , Location = , Argument = after, Cursor = AeZrWFs99qTXAwMA }
