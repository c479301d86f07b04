-- Bookings, and what they take of each court. Text that things are ordered by is ordered by its bytes, in every database alike.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE bookings (
  id TEXT COLLATE "C" PRIMARY KEY,
  rental_object_id UUID NOT NULL REFERENCES rental_objects (id),
  status VARCHAR(50) NOT NULL,
  is_held BOOLEAN NOT NULL,
  starts_at TIMESTAMP WITH TIME ZONE NOT NULL,
  ends_at TIMESTAMP WITH TIME ZONE NOT NULL,
  -- The end with the gap after it.
  blocked_until TIMESTAMP WITH TIME ZONE NOT NULL,
  booked_by TEXT,
  created_at TIMESTAMP WITH TIME ZONE NOT NULL,
  version INTEGER NOT NULL,
  document JSONB NOT NULL
);

CREATE INDEX idx_bookings_page ON bookings (rental_object_id, id);
CREATE INDEX idx_bookings_time ON bookings (rental_object_id, blocked_until);
CREATE INDEX idx_bookings_booked_by ON bookings (booked_by, id);

-- Two allocations conflict exactly when their spans of one court overlap (D27a). What is not held, or shares its time, excludes nothing.
CREATE TABLE booking_spans (
  booking_id TEXT COLLATE "C" NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
  rental_object_id UUID NOT NULL,
  court TEXT COLLATE "C" NOT NULL,
  span TSTZRANGE NOT NULL CHECK (NOT isempty(span)),
  excludes BOOLEAN NOT NULL,
  PRIMARY KEY (booking_id, court, span),
  CONSTRAINT booking_spans_never_overlap EXCLUDE USING gist (rental_object_id WITH =, court WITH =, span WITH &&) WHERE (excludes)
);
