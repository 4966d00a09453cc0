//! Enums that keep values that this version does not know.

/// Implements the conversions from and to strings of an enum with a variant
/// `Other(String)`.
macro_rules! open_enum {
    ($name:ident, $($variant:ident = $value:literal),* $(,)?) => {
        impl $name {
            /// All values that this version knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the string that represents this value in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }

            fn known(value: &str) -> ::std::option::Option<Self> {
                match value {
                    $($value => ::std::option::Option::Some(Self::$variant),)*
                    _ => ::std::option::Option::None,
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::known(value).unwrap_or_else(|| Self::Other(value.to_owned()))
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                Self::known(&value).unwrap_or(Self::Other(value))
            }
        }

        impl $crate::Model for $name {
            const SHAPE: $crate::json::Shape = $crate::json::Shape::TEXT;

            fn read(
                node: $crate::json::Node<'_>,
                at: &$crate::json::Place<'_>,
            ) -> Self {
                Self::from($crate::json::text(node, at))
            }

            fn empty() -> Self {
                Self::Other(::std::string::String::new())
            }

            fn to_node(&self) -> $crate::json::Node<'_> {
                self.as_str().into()
            }
        }

        $crate::json::implement_serde!(Tolerant: $name);

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::stringify!($name).into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                // Any string is valid; the known values are listed for human readers.
                ::schemars::json_schema!({
                    "anyOf": [{ "type": "string", "enum": [$($value),*] }, { "type": "string" }],
                })
            }
        }
    };
}

pub(crate) use open_enum;

#[cfg(test)]
mod tests {
    use crate::types::ErrorCode;

    #[test]
    fn every_known_value_round_trips() {
        for code in ErrorCode::KNOWN {
            let text = serde_json::to_string(code).unwrap();
            assert_eq!(text, format!("{:?}", code.as_str()));
            assert_eq!(serde_json::from_str::<ErrorCode>(&text).unwrap(), *code);
        }
    }

    #[test]
    fn unknown_value_round_trips() {
        let code: ErrorCode = serde_json::from_str(r#""BRAND_NEW""#).unwrap();
        assert_eq!(code, ErrorCode::Other("BRAND_NEW".to_owned()));
        assert_eq!(serde_json::to_string(&code).unwrap(), r#""BRAND_NEW""#);
    }

    #[test]
    fn a_known_text_never_becomes_other() {
        assert_eq!(ErrorCode::from("NOT_FOUND".to_owned()), ErrorCode::NotFound);
        assert_eq!(ErrorCode::from("UNKNOWN"), ErrorCode::Unknown);
    }
}
