-- Rental objects, as 001 §12.2 draws them. The JSONB columns are the document and lose nothing of it; every other column follows
-- the document and is there to be searched by, cut to its width. What a draft lacks is '' where a column may not be null (D130).
CREATE TABLE rental_objects (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  category VARCHAR(50) NOT NULL,
  subcategory VARCHAR(100),
  status VARCHAR(50) NOT NULL DEFAULT 'draft',

  slug VARCHAR(255) COLLATE "C" NOT NULL CONSTRAINT rental_objects_slug_key UNIQUE,
  internal_code VARCHAR(50),
  owner_unit VARCHAR(255) NOT NULL,
  display_name VARCHAR(255) NOT NULL,
  internal_name VARCHAR(255),

  identity JSONB NOT NULL,
  location JSONB NOT NULL,
  audience JSONB,
  time_logic JSONB,
  pricing JSONB,
  workflow JSONB,
  content JSONB,
  -- The category's own sections, contacts, availability, and members that no type knows.
  category_data JSONB,
  metadata JSONB NOT NULL,

  created_at TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
  created_by VARCHAR(255),
  updated_at TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
  updated_by VARCHAR(255),
  published_at TIMESTAMP WITH TIME ZONE,
  version INTEGER NOT NULL DEFAULT 1
);

CREATE INDEX idx_rental_objects_category ON rental_objects (category);
CREATE INDEX idx_rental_objects_status ON rental_objects (status);
CREATE INDEX idx_rental_objects_owner ON rental_objects (owner_unit);
CREATE INDEX idx_rental_objects_slug ON rental_objects (slug);

-- Written anew from the document with every version of it.
CREATE TABLE contacts (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  rental_object_id UUID NOT NULL REFERENCES rental_objects (id) ON DELETE CASCADE,
  name VARCHAR(255) NOT NULL,
  role VARCHAR(100),
  email VARCHAR(255),
  phone VARCHAR(50),
  is_primary BOOLEAN DEFAULT false,
  is_emergency BOOLEAN DEFAULT false
);

CREATE TABLE gallery_images (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  rental_object_id UUID NOT NULL REFERENCES rental_objects (id) ON DELETE CASCADE,
  url TEXT NOT NULL,
  thumbnail_url TEXT,
  caption TEXT,
  is_primary BOOLEAN DEFAULT false,
  sort_order INTEGER DEFAULT 0
);

CREATE TABLE blackout_periods (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  rental_object_id UUID NOT NULL REFERENCES rental_objects (id) ON DELETE CASCADE,
  name VARCHAR(255) NOT NULL,
  from_date DATE NOT NULL,
  to_date DATE NOT NULL,
  reason TEXT,
  recurring BOOLEAN DEFAULT false,
  visible BOOLEAN DEFAULT true
);

-- Known by file_id, which the host chooses; the document is the truth here too.
CREATE TABLE attachments (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  rental_object_id UUID NOT NULL REFERENCES rental_objects (id) ON DELETE CASCADE,
  name VARCHAR(255) NOT NULL,
  type VARCHAR(50) NOT NULL,
  url TEXT NOT NULL,
  category VARCHAR(50),
  uploaded_at TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
  file_id TEXT COLLATE "C" NOT NULL UNIQUE,
  document JSONB NOT NULL
);

CREATE INDEX idx_contacts_rental_object ON contacts (rental_object_id);
CREATE INDEX idx_gallery_images_rental_object ON gallery_images (rental_object_id);
CREATE INDEX idx_blackout_periods_rental_object ON blackout_periods (rental_object_id);
CREATE INDEX idx_attachments_rental_object ON attachments (rental_object_id, file_id);
