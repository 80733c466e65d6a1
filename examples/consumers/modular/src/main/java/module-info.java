/** An application as its authors would write it: one requires; opened are only its own beans, whose fields carry constraints. */
module org.ngopartnership.consumer.modular {
    requires org.ngopartnership.json;

    opens org.ngopartnership.consumer.modular;
}
