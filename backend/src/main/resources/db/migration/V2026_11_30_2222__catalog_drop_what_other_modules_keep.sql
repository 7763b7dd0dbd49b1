drop table catalog.listening;
drop table catalog.outside_ratings;
