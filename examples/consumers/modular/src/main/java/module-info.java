/** An application as its authors would write it: one requires, nothing opened. */
module org.ngopartnership.consumer.modular {
    requires org.ngopartnership.json;
}
