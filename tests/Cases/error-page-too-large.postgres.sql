-- read 0 facilities: refused, PageTooLarge { Coordinate = , Location = , Requested = 51, Maximum = 50 }
-- read 1 events: refused, PageTooLarge { Coordinate = , Location = , Requested = 1000, Maximum = 50 }
-- read 2 areas, count
select count(*) from "area" as "t0"
