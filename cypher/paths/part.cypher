// name: paths/part    mode: part
// Put into paths/every-path for <<PARTS>>, once for each part of the pattern: one to several steps in a row.
// Placeholders: <<PART>> (its place, from 0), <<TYPES>>, <<HEAD>>, <<FEWEST>>, <<MOST>>
// $ask map, as there
((x<<PART>>)-[r<<PART>>:<<TYPES>>
  WHERE r<<PART>>.walkable
    AND ($ask.shortcuts OR NOT r<<PART>>.isShortcut)
    AND (size($ask.predicates) = 0 OR type(r<<PART>>) IN $ask.predicates)
    AND (size($ask.effects) = 0 OR r<<PART>>.effect IN $ask.effects)
    AND (size($ask.datasets) = 0 OR any(dataset IN r<<PART>>.datasets WHERE dataset IN $ask.datasets))
    AND ($ask.minBelief IS NULL OR r<<PART>>.belief >= $ask.minBelief)
    AND ($ask.contested IS NULL OR r<<PART>>.contested = $ask.contested)
    AND (size($ask.parts[<<PART>>].predicates) = 0 OR type(r<<PART>>) IN $ask.parts[<<PART>>].predicates)
    AND (size($ask.parts[<<PART>>].effects) = 0 OR r<<PART>>.effect IN $ask.parts[<<PART>>].effects)
 ]-<<HEAD>>(y<<PART>>:Entity
  WHERE y<<PART>>.id <> a.id
    AND (size($ask.parts[<<PART>>].categories) = 0 OR y<<PART>>.category IN $ask.parts[<<PART>>].categories)
    AND (y<<PART>>.id = b.id
         OR (NOT y<<PART>>.id IN $ask.avoid
             AND (size($ask.inner.ids) = 0 OR y<<PART>>.id IN $ask.inner.ids)
             AND (size($ask.inner.categories) = 0 OR y<<PART>>.category IN $ask.inner.categories))))
){<<FEWEST>>,<<MOST>>}
